import type { Language } from "@/i18n/languages";

/**
 * Heights of a long list's lines in pixels, by their key, as they were drawn. They outlive the list, so that Back finds it as
 * long as it was and the same story in the same place.
 */
interface RowHeights {
  readonly get: (key: string) => number | undefined;
  readonly set: (key: string, height: number) => void;
}

let known = { name: "", heights: new Map<string, number>() };

/**
 * The heights drawn in a language and in a window of that width; another of either breaks the lines elsewhere.
 * @param width in pixels
 */
export function rowHeights(language: Language, width: number): RowHeights {
  const name = `${language} ${width}`;
  if (known.name !== name) known = { name, heights: new Map() };
  const { heights } = known;
  return {
    get: (key) => heights.get(key),
    set: (key, height) => void heights.set(key, height),
  };
}
