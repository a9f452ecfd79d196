import type { PerLanguage } from "@/i18n/languages";

/**
 * The search index as it is shipped. The terms of both languages stand in one alphabet of loose letters, cut into parts
 * where an edition is too large for one file; a query fetches the parts its words stand in.
 */
export interface SearchHead {
  /** How many stories there are; a story is named by its position in the story index. */
  readonly size: number;
  /** The folder of the parts under `data/`, named by the content of them all. */
  readonly folder: string;
  /** The first loose term of each part, ascending. */
  readonly firsts: readonly string[];
  /** The commonest loose terms of a cut index, packed: misspelt words are looked for among them. */
  readonly common: string;
  /** Loose words that are proper names, packed: these are never taken for a form of another word. */
  readonly proper: string;
  /** All names and aliases of each entity, by its number in the story index. */
  readonly names: readonly PerLanguage<readonly string[]>[];
}

/** `<folder>/<n>.json`: terms in order, and for each the stories that have it. */
export interface PartFile {
  readonly terms: PerLanguage<string>;
  /**
   * For each term, separated by spaces, packed numbers: 4 × the gap from the story before (from -1 at first), plus where
   * it stands; see `PLACES`.
   */
  readonly stories: PerLanguage<string>;
}

/** `<folder>/<n>.places.json`: the word numbers of each term in each of its stories; phrases need them. */
export interface PlacesFile {
  /** For each term, packed numbers: for each story the count, then the gaps from the word before (from -1 at first). */
  readonly places: PerLanguage<string>;
}

/** Where in a story a term stands, at best: once in the text, more often, in the summary, in the title. */
export const PLACES = { once: 0, often: 1, summary: 2, title: 3 } as const;
export type Place = (typeof PLACES)[keyof typeof PLACES];

export const partName = (folder: string, part: number) => `${folder}/${part}.json`;
export const placesName = (folder: string, part: number) => `${folder}/${part}.places.json`;

/** Packs sorted words: how many letters each shares with the one before, then the rest of it. */
export function packWords(words: readonly string[]): string {
  return words.map((word, i) => packWord(words[i - 1] ?? "", word)).join(" ");
}

const MOST_SHARED = 35;

function packWord(before: string, word: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
  return shared.toString(36) + word.slice(shared);
}

export function unpackWords(text: string): string[] {
  if (text === "") return [];
  let before = "";
  return text.split(" ").map((packed) => {
    before = before.slice(0, Number.parseInt(packed.charAt(0), 36)) + packed.slice(1);
    return before;
  });
}
