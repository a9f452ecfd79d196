/** The languages of the interface and of every story, in the order they are offered. */
export const LANGUAGES = ["tr", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/** One value for each language. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** At least one language is there; the schema refuses a text with neither. */
export type SomeLanguage<T> = Readonly<Partial<Record<Language, T>>>;

export function isLanguage(value: unknown): value is Language {
  return value === "tr" || value === "en";
}

export function otherLanguage(language: Language): Language {
  return language === "tr" ? "en" : "tr";
}
