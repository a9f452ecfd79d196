import type { Language, PerLanguage } from "@/i18n/languages";

const SMALL: PerLanguage<readonly string[]> = {
  tr: "sıfır bir iki üç dört beş altı yedi sekiz dokuz on".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
};
const TENS: PerLanguage<readonly string[]> = {
  tr: "on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz".split(" "),
  en: "ten twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" "),
};
const ORDINALS: PerLanguage<readonly string[]> = {
  tr: "sıfırıncı birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu".split(
    " ",
  ),
  en: "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" "),
};
/** By the word that follows a number, inflected or not; bina is no thousand. */
const SCALES: readonly (readonly [word: RegExp, scale: number])[] = [
  [/^(?:bin(?:[ei]|in|[dl]e\p{L}*|lik)?|thousand)$/u, 1e3],
  [/^(?:milyon\p{L}*|million)$/u, 1e6],
  [/^(?:milyar\p{L}*|billion)$/u, 1e9],
  [/^(?:trilyon\p{L}*|trillion)$/u, 1e12],
];

const CLOCK_12 = /\b(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\b\.?/giu;
const CLOCK_24 = /(?<![\d.,])([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.,]*\d)/gu;
const WRITTEN: PerLanguage<RegExp> = {
  tr: /\d+(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/gu,
  en: /\d+(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?/gu,
};

/**
 * The numbers a text writes in digits, as values: 1.250 and 12,5 in Turkish, 1,250 and 12.5 in English, "10 bin" as 10000,
 * clock times as `13:00` (Turkish rules 7.1, 7.2).
 */
export function numbersIn(text: string, language: Language): string[] {
  const clocks: string[] = [];
  const keep = (hour: number, minute: string) => {
    clocks.push(`${String(hour)}:${minute}`);
    return " ";
  };
  let rest = text;
  if (language === "en") {
    rest = rest.replace(CLOCK_12, (_, hour: string, minute: string | undefined, half: string) =>
      keep((Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0), minute ?? "00"),
    );
  }
  if (language === "tr" || /:/u.test(rest)) {
    rest = rest.replace(CLOCK_24, (whole, hour: string, minute: string) =>
      language === "en" && !whole.includes(":") ? whole : keep(Number(hour), minute),
    );
  }
  return [...clocks, ...values(rest, language)];
}

function values(text: string, language: Language): string[] {
  return [...text.matchAll(WRITTEN[language])].map(({ 0: digits, index }) => {
    const value = numberOf(digits, language);
    return String(value * scaleAfter(text.slice(index + digits.length, index + digits.length + 40)));
  });
}

function numberOf(digits: string, language: Language): number {
  const thousands = language === "tr" ? /\.(?=\d{3}(?!\d))/gu : /,(?=\d{3}(?!\d))/gu;
  return Number(digits.replace(thousands, "").replace(",", "."));
}

/** "10 bin", and the ten of "10–12 bin". */
function scaleAfter(rest: string): number {
  const word =
    rest.match(/^(?:\s?(?:[–-]|ila|ile|to|or|veya|ya da|and|ve)\s?[\d.,]*\d)?\s(\p{L}+)/u)?.[1] ?? "";
  return SCALES.find(([scale]) => scale.test(word))?.[1] ?? 1;
}

/** Whether a text says the value in words: üç, ikinci, twenty, third. */
export function saysNumber(text: string, value: string, language: Language): boolean {
  const n = Number(value);
  const words = [
    SMALL[language][n],
    ORDINALS[language][n],
    n % 10 === 0 ? TENS[language][n / 10 - 1] : undefined,
  ];
  const small = text.toLocaleLowerCase(language);
  return words.some((word) => word !== undefined && new RegExp(`(?<!\\p{L})${word}`, "u").test(small));
}
