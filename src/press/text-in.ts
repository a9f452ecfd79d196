import { plainText } from "@/content/marks";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";

/** A text without its marks, in one language or else in the one it has. */
export function textIn(texts: SomeLanguage<string>, language: Language): string {
  return plainText(texts[language] ?? texts[otherLanguage(language)] ?? "");
}
