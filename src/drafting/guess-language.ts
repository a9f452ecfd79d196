import type { Language } from "@/i18n/languages";

/** Words that every text of the language has; enough to tell two languages apart. What follows an apostrophe is a suffix: Kim'in. */
const COMMON: Readonly<Record<Language, RegExp>> = {
  tr: /(?<![\p{L}'’])(?:ve|bir|bu|ile|için|da|de|olarak|daha|göre|sonra|çok|ise|en|kadar|olan|dedi|değil|gibi|ancak)(?!\p{L})/giu,
  en: /(?<![\p{L}'’])(?:the|of|and|to|in|a|is|was|for|that|on|with|by|said|from|at|has|had|his|it|as)(?!\p{L})/giu,
};
const ENOUGH = 5;
const LOOKED_AT = 20_000;

/** Which of the two languages a text is in; undefined where it is too short to say, or neither. */
export function guessLanguage(text: string): Language | undefined {
  const sample = text.slice(0, LOOKED_AT);
  const tr = (sample.match(COMMON.tr)?.length ?? 0) + (sample.match(/[ğışİĞŞ]/gu)?.length ?? 0) / 4;
  const en = sample.match(COMMON.en)?.length ?? 0;
  if (Math.max(tr, en) < ENOUGH) return undefined;
  if (tr > en * 2) return "tr";
  return en > tr * 2 ? "en" : undefined;
}
