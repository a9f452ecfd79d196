import type { MarkedText } from "@/content/model";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";

/** Whether it stands in both languages, so that one is the other's counterpart. */
export function isInBoth({ tr, en }: SomeLanguage<MarkedText>): boolean {
  return tr !== undefined && en !== undefined;
}

export interface Shown {
  readonly text: MarkedText;
  /** The language the text is in, which may be the other one. */
  readonly language: Language;
  readonly borrowed: boolean;
  /** The same in the other language; none of what is borrowed. */
  readonly counterpart: MarkedText | undefined;
}

/** The text in the reader's language, or else in the other one, marked as borrowed. */
export function shownText(texts: SomeLanguage<MarkedText>, language: Language): Shown {
  const own = texts[language];
  const other = otherLanguage(language);
  const counterpart = texts[other];
  if (own !== undefined) return { text: own, language, borrowed: false, counterpart };
  return { text: counterpart ?? "", language: other, borrowed: true, counterpart: undefined };
}
