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

/** The heights drawn in a language in the window's present width; another width or language breaks the lines elsewhere. */
export function rowHeights(language: Language): RowHeights {
  const name = `${language} ${document.documentElement.clientWidth}`;
  if (known.name !== name) known = { name, heights: new Map() };
  const { heights } = known;
  return {
    get: (key) => heights.get(key),
    set: (key, height) => void heights.set(key, height),
  };
}
