import type { MarkedText } from "@/content/model";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";

export interface Shown {
  readonly text: MarkedText;
  /** The language the text is in, which may be the other one. */
  readonly language: Language;
  readonly borrowed: boolean;
}

/** The text in the reader's language, or else in the other one, marked as borrowed. */
export function shownText(texts: SomeLanguage<MarkedText>, language: Language): Shown {
  const own = texts[language];
  if (own !== undefined) return { text: own, language, borrowed: false };
  const other = otherLanguage(language);
  return { text: texts[other] ?? "", language: other, borrowed: true };
}
