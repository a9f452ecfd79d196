import { plainText } from "@/content/marks";
import { LANGUAGES, type SomeLanguage } from "@/i18n/languages";

/** Texts without their marks, in the languages there are. */
export function plainTexts(texts: SomeLanguage<string>): SomeLanguage<string> {
  const entries = LANGUAGES.flatMap((language) => {
    const text = texts[language];
    return text === undefined ? [] : [[language, plainText(text)] as const];
  });
  return Object.fromEntries(entries);
}
