import { LANGUAGES, type Language } from "@/i18n/languages";
import type { JsonPath } from "./json-path";

/** One marked text of a story, in one language, and where it stands. */
export interface StoryText {
  readonly path: JsonPath;
  readonly language: Language;
  readonly text: string;
}

/** A pair as it stands in a file that may be wrong. */
export interface LoosePair {
  readonly path: JsonPath;
  readonly pair: Readonly<Record<string, unknown>>;
}

/** The object a JSON value is, or an empty one. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The list a JSON value is, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The pairs of a list of paragraphs, in order; parts of the wrong shape are passed over. */
export function pairsOf(paragraphs: unknown, at: JsonPath): LoosePair[] {
  return asList(paragraphs).flatMap((paragraph, i) => paragraphPairs(paragraph, [...at, i]));
}

/** The marked texts of a list of paragraphs, headings and pairs, in order. */
export function paragraphTexts(paragraphs: unknown, at: JsonPath): StoryText[] {
  return asList(paragraphs).flatMap((paragraph, i) => [
    ...textsOf(asRecord(paragraph)["heading"], [...at, i, "heading"]),
    ...paragraphPairs(paragraph, [...at, i]).flatMap(({ pair, path }) => textsOf(pair, path)),
  ]);
}

/** Every marked text of a story: title, summary, headings and pairs, in both languages. */
export function storyTexts(story: unknown): StoryText[] {
  const { title, summary, paragraphs } = asRecord(story);
  return [
    ...textsOf(title, ["title"]),
    ...textsOf(summary, ["summary"]),
    ...paragraphTexts(paragraphs, ["paragraphs"]),
  ];
}

function textsOf(value: unknown, path: JsonPath): StoryText[] {
  const texts = asRecord(value);
  return LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return typeof text === "string" ? [{ path: [...path, language], language, text }] : [];
  });
}

function paragraphPairs(paragraph: unknown, path: JsonPath): LoosePair[] {
  return asList(asRecord(paragraph)["pairs"]).map((pair, i) => ({
    path: [...path, "pairs", i],
    pair: asRecord(pair),
  }));
}
