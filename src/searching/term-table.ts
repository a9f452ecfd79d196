import { loose } from "@/i18n/fold";
import { LANGUAGES, type Language, type PerLanguage } from "@/i18n/languages";
import { type PartFile, type Place, type PlacesFile, unpackWords } from "./index-files";
import { unpackNumbers } from "./pack-numbers";
import type { Term } from "./words";

/** A story that has a term, and where it stands at best. */
export interface Posting {
  readonly story: number;
  readonly place: Place;
}

/** The terms of one language in one part of the index, ascending by their loose letters. */
export interface TermTable {
  readonly terms: readonly Term[];
  /** By the term's row. */
  readonly postings: (row: number) => readonly Posting[];
}

export type OpenPart = PerLanguage<TermTable>;

export function openPart(file: PartFile): OpenPart {
  const [tr, en] = LANGUAGES.map((language) => openTable(file, language)) as [TermTable, TermTable];
  return { tr, en };
}

function openTable(file: PartFile, language: Language): TermTable {
  const terms = unpackWords(file.terms[language]).map((strict) => ({
    strict,
    loose: loosened(strict, language),
  }));
  const lists = file.stories[language].split(" ");
  const opened = new Map<number, readonly Posting[]>();
  return {
    terms,
    postings(row) {
      const known = opened.get(row) ?? unpackPostings(lists[row] ?? "");
      opened.set(row, known);
      return known;
    },
  };
}

/** The letters nearly all terms are made of go by table; the rest is folded as any text is. */
function loosened(strict: string, language: Language): string {
  const plain = strict.replace(/[âçğıîöşûü]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  return /^[a-z0-9]*$/.test(plain) ? plain : loose(strict, language);
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  â: "a",
  ç: "c",
  ğ: "g",
  ı: "i",
  î: "i",
  ö: "o",
  ş: "s",
  û: "u",
  ü: "u",
};

function unpackPostings(packed: string): readonly Posting[] {
  let story = -1;
  return unpackNumbers(packed).map((number) => {
    story += Math.floor(number / 4) + 1;
    return { story, place: (number % 4) as Place };
  });
}

/** For each story of a term, the numbers of the words it is. */
export function placesOf(
  file: PlacesFile,
  language: Language,
  row: number,
  postings: readonly Posting[],
): ReadonlyMap<number, readonly number[]> {
  const numbers = unpackNumbers(file.places[language].split(" ")[row] ?? "");
  let at = 0;
  return new Map(
    postings.map(({ story }) => {
      const count = numbers[at] ?? 0;
      let word = -1;
      const places = numbers.slice(at + 1, at + 1 + count).map((gap) => (word += gap + 1));
      at += count + 1;
      return [story, places] as const;
    }),
  );
}

/** The rows whose loose term begins with `start`, as [from, to). */
export function rowsFrom({ terms }: TermTable, start: string): readonly [from: number, to: number] {
  return [
    firstRow(terms, (loose) => loose >= start),
    firstRow(terms, (loose) => loose > start && !loose.startsWith(start)),
  ];
}

function firstRow(terms: readonly Term[], reached: (loose: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(terms[middle]?.loose ?? "")) high = middle;
    else low = middle + 1;
  }
  return low;
}
