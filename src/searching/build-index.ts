import { plainText } from "@/content/marks";
import type { Entity, MarkedText, Story } from "@/content/model";
import { LANGUAGES, type Language, type PerLanguage } from "@/i18n/languages";
import {
  type PartFile,
  PLACES,
  type Place,
  type PlacesFile,
  packWords,
  type SearchHead,
} from "./index-files";
import { packNumbers } from "./pack-numbers";
import { wordsOf } from "./words";

/** The index before its folder has a name. */
export interface BuiltIndex {
  readonly head: Omit<SearchHead, "folder">;
  readonly parts: readonly PartFile[];
  readonly places: readonly PlacesFile[];
}

/** Up to this many characters (about 110 kB sent) the index is one file; above it is cut into parts of the second size. */
export const WHOLE_SIZE = 240_000;
export const PART_SIZE = 32_000;
const MOST_COMMON = 3000;
const SHORTEST_COMMON = 4;

interface TermDraft {
  readonly strict: string;
  readonly loose: string;
  readonly stories: number[];
  readonly places: number[];
  last: number;
}

/** A term of both languages' tables with its packed lists. */
interface Row {
  readonly language: Language;
  readonly strict: string;
  readonly loose: string;
  readonly stories: string;
  readonly places: string;
  /** In how many stories. */
  readonly count: number;
}

/**
 * Builds the search index. Pure: the same edition gives the same bytes.
 * @param stories in the order of the story index
 * @param entities in the order of the story index's entity numbers
 * @param wholeSize for tests of the cut index
 */
export function buildIndex(
  stories: Iterable<Story>,
  entities: readonly Entity[],
  wholeSize: number = WHOLE_SIZE,
): BuiltIndex {
  const tables = { tr: new Map<string, TermDraft>(), en: new Map<string, TermDraft>() };
  let size = 0;
  for (const story of stories) {
    for (const language of LANGUAGES) addStory(tables[language], story, language, size);
    size += 1;
  }
  const rows = LANGUAGES.flatMap((language) => rowsOf(tables[language], language)).sort(byTerm);
  const parts = cut(rows, wholeSize);
  return {
    head: {
      size,
      firsts: parts.map((part) => part[0]?.loose ?? ""),
      common: parts.length > 1 ? packWords(commonest(rows)) : "",
      proper: packWords(properWords(entities)),
      names: entities.map(namesOf),
    },
    parts: parts.map((part) => ({
      terms: perLanguage(part, (own) => packWords(own.map(({ strict }) => strict))),
      stories: perLanguage(part, (own) => own.map(({ stories: packed }) => packed).join(" ")),
    })),
    places: parts.map((part) => ({
      places: perLanguage(part, (own) => own.map(({ places }) => places).join(" ")),
    })),
  };
}

/** The texts of a story in one language, each with where its words count. */
function textsOf(story: Story, language: Language): readonly (readonly [Place, MarkedText])[] {
  const body = story.paragraphs.flatMap(({ heading, pairs }) => [
    heading?.[language],
    ...pairs.map((pair) => pair[language]),
  ]);
  return [
    [PLACES.title, story.title[language]] as const,
    [PLACES.summary, story.summary[language]] as const,
    ...body.map((text) => [PLACES.once, text] as const),
  ].flatMap(([place, text]) => (text === undefined ? [] : [[place, text] as const]));
}

function addStory(table: Map<string, TermDraft>, story: Story, language: Language, position: number): void {
  const found = new Map<string, { term: { strict: string; loose: string }; place: Place; at: number[] }>();
  let number = 0;
  for (const [place, text] of textsOf(story, language)) {
    for (const term of wordsOf(plainText(text), language)) {
      const known = found.get(term.strict);
      if (known) {
        known.place = Math.max(known.place, place, PLACES.often) as Place;
        known.at.push(number);
      } else found.set(term.strict, { term, place, at: [number] });
      number += 1;
    }
    // A phrase doesn't run on from one sentence into the next.
    number += 1;
  }
  for (const { term, place, at } of found.values()) addTerm(table, term, place, at, position);
}

function addTerm(
  table: Map<string, TermDraft>,
  { strict, loose }: { strict: string; loose: string },
  place: Place,
  at: readonly number[],
  position: number,
): void {
  const known = table.get(strict);
  const draft = known ?? { strict, loose, stories: [], places: [], last: -1 };
  if (!known) table.set(strict, draft);
  draft.stories.push(4 * (position - draft.last - 1) + place);
  draft.last = position;
  draft.places.push(at.length, ...at.map((number, i) => number - (at[i - 1] ?? -1) - 1));
}

function rowsOf(table: ReadonlyMap<string, TermDraft>, language: Language): readonly Row[] {
  return [...table.values()].map(({ strict, loose, stories, places }) => ({
    language,
    strict,
    loose,
    stories: packNumbers(stories),
    places: packNumbers(places),
    count: stories.length,
  }));
}

/** By code unit, as a binary search compares. */
function byTerm(a: Row, b: Row): number {
  return a.loose === b.loose ? byUnits(a.strict, b.strict) : byUnits(a.loose, b.loose);
}

/** One part, or several of about the same size; the spellings of one loose term stay together. */
function cut(rows: readonly Row[], wholeSize: number): readonly (readonly Row[])[] {
  const sizeOf = ({ strict, stories }: Row) => strict.length + stories.length + 2;
  if (rows.reduce((sum, row) => sum + sizeOf(row), 0) <= wholeSize) return [rows];
  const parts: Row[][] = [[]];
  let size = 0;
  let before = "";
  for (const row of rows) {
    if (size > PART_SIZE && row.loose !== before) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += sizeOf(row);
    before = row.loose;
  }
  return parts;
}

function commonest(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { loose, count } of rows)
    if (loose.length >= SHORTEST_COMMON) counts.set(loose, (counts.get(loose) ?? 0) + count);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_COMMON)
    .map(([loose]) => loose)
    .sort(byUnits);
}

/** The words of persons' names, and all names of one word; the others are made of common words, as Dostluk Köprüsü is. */
function properWords(entities: readonly Entity[]): readonly string[] {
  const words = entities.flatMap((entity) =>
    LANGUAGES.flatMap((language) => {
      const names = namesOf(entity)[language].map((name) => wordsOf(name, language));
      return names.filter((name) => entity.type === "person" || name.length === 1).flat();
    }),
  );
  return [...new Set(words.map(({ loose }) => loose))].sort(byUnits);
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function namesOf({ name, short, aliases }: Entity): PerLanguage<readonly string[]> {
  const all = (language: Language) => [
    ...new Set([name[language], short?.[language] ?? [], aliases[language]].flat()),
  ];
  return { tr: all("tr"), en: all("en") };
}

function perLanguage(rows: readonly Row[], pack: (own: readonly Row[]) => string): PerLanguage<string> {
  return {
    tr: pack(rows.filter(({ language }) => language === "tr")),
    en: pack(rows.filter(({ language }) => language === "en")),
  };
}
