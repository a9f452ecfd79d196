import type { Language } from "@/i18n/languages";
import type { Place } from "./index-files";
import type { QueryWord } from "./parse-query";
import { partsFor, type SearchSource } from "./search-source";
import { placesOf, rowsFrom } from "./term-table";

/** Where a word stands in one story: the numbers of the words it is, and its best place. */
interface Standing {
  readonly at: readonly number[];
  readonly place: Place;
}
type Standings = ReadonlyMap<number, Standing>;

/** The stories in which the words stand one after another, and the best place that all of them share. */
export async function storiesWithPhrase(
  source: SearchSource,
  phrase: readonly QueryWord[],
  language: Language,
): Promise<ReadonlyMap<number, Place>> {
  const [first, ...rest] = await Promise.all(phrase.map((word) => standingsOf(source, word, language)));
  const found = new Map<number, Place>();
  for (const [story, { at, place }] of first ?? []) {
    const others = rest.map((standings) => standings.get(story));
    const starts = at.filter((start) => others.every((other, i) => other?.at.includes(start + i + 1)));
    const places = [place, ...others.map((other) => other?.place ?? place)];
    if (starts.length > 0) found.set(story, Math.min(...places) as Place);
  }
  return found;
}

async function standingsOf(source: SearchSource, word: QueryWord, language: Language): Promise<Standings> {
  const { loose } = word.terms[language];
  const [number = 0] = partsFor(source.head, loose, loose);
  const [part, file] = await Promise.all([source.part(number), source.places(number)]);
  const table = part[language];
  const standings = new Map<number, Standing>();
  for (let [row] = rowsFrom(table, loose); table.terms[row]?.loose === loose; row++) {
    const postings = table.postings(row);
    const places = placesOf(file, language, row, postings);
    for (const { story, place } of postings) {
      const known = standings.get(story);
      const at = [...(known?.at ?? []), ...(places.get(story) ?? [])];
      standings.set(story, { at, place: Math.max(known?.place ?? 0, place) as Place });
    }
  }
  return standings;
}
