import { plainText } from "@/content/marks";
import type { Paragraph, Story } from "@/content/model";
import { LANGUAGES, type Language, type SomeLanguage } from "@/i18n/languages";

/** A text in one or both languages, with its JSON path; `kind` tells what is asked of it. */
export interface Bilingual {
  readonly path: string;
  readonly kind: "title" | "summary" | "heading" | "pair";
  readonly texts: SomeLanguage<string>;
}

/** The texts of a story in the order they are read. */
export function bilingualsOf({ title, summary, paragraphs }: Story): Bilingual[] {
  return [
    { path: "title", kind: "title", texts: title },
    { path: "summary", kind: "summary", texts: summary },
    ...paragraphBilinguals(paragraphs, "paragraphs"),
  ];
}

export function paragraphBilinguals(paragraphs: readonly Paragraph[], at: string): Bilingual[] {
  return paragraphs.flatMap(({ heading, pairs }, i) => [
    ...(heading ? [{ path: `${at}[${String(i)}].heading`, kind: "heading" as const, texts: heading }] : []),
    ...pairs.map((texts, j) => ({
      path: `${at}[${String(i)}].pairs[${String(j)}]`,
      kind: "pair" as const,
      texts,
    })),
  ]);
}

/** One side of a bilingual text. */
export interface Side {
  readonly path: string;
  readonly language: Language;
  /** With its marks. */
  readonly text: string;
  readonly plain: string;
}

export function sidesOf({ path, texts }: Bilingual): Side[] {
  return LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined
      ? []
      : [{ path: `${path}.${language}`, language, text, plain: plainText(text) }];
  });
}

/** Both sides where there are both. */
export function bothSides(bilingual: Bilingual): readonly [tr: Side, en: Side] | undefined {
  const [tr, en] = sidesOf(bilingual);
  return tr && en ? [tr, en] : undefined;
}
