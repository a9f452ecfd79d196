import type { Language } from "./languages";

export interface CollateOptions {
  /** "Bölüm 2" before "Bölüm 10"; for titles. */
  readonly numeric?: boolean;
}

/**
 * Orders texts by the alphabet of one language (Turkish rules §6; in Turkish ç follows c and ı comes before i). One list has
 * one language: that of the interface for menus. Engines differ in details, so orders that are published are made once, by the press.
 */
export function collatorFor(language: Language, { numeric = false }: CollateOptions = {}): Intl.Collator {
  return new Intl.Collator(language, { numeric });
}

/** A sorted copy; what `textOf` says equal keeps its order. */
export function sortedByText<T>(
  items: readonly T[],
  language: Language,
  textOf: (item: T) => string,
  options: CollateOptions = {},
): T[] {
  const collator = collatorFor(language, options);
  return [...items].sort((a, b) => collator.compare(textOf(a), textOf(b)));
}
