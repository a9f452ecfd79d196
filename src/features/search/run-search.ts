import type { QueryClient } from "@tanstack/react-query";
import type { EdtfDate } from "@/content/model";
import { entitiesQuery, indexQuery } from "@/content/queries";
import { isBegunDate, readTypedDate } from "@/content/read-typed-date";
import type { Language } from "@/i18n/languages";
import { correctQuery, type Instead } from "@/searching/correct-query";
import { type ExpandedWord, expandAsTyped, expandWord, isNowhere, suggestFor } from "@/searching/expand-word";
import { entityFinder } from "@/searching/find-entities";
import { findStories } from "@/searching/find-stories";
import { type Matcher, matcherOf } from "@/searching/matcher";
import { asksTooLittle, closed, parseQuery, type Query } from "@/searching/parse-query";
import { properOf, type SearchSource } from "@/searching/search-source";
import { formatQuery, type Shorter, whatToDrop } from "@/searching/what-to-drop";
import { type FoundSentence, type FoundStory, readStories } from "./read-stories";
import { openSearch } from "./search-queries";

export interface SearchOutcome {
  readonly text: string;
  /** What is searched for: the text, or it with another word for each that is nowhere. */
  readonly words: string;
  /** The month or day that the text is. */
  readonly date: EdtfDate | undefined;
  readonly entities: readonly string[];
  /** Found by their titles or summaries, or by what no single sentence has. */
  readonly stories: readonly FoundStory[];
  readonly sentences: readonly FoundSentence[];
  /** How many stories have these words; where there are any the words can be made a part of the thread. */
  readonly count: number;
  readonly instead: readonly Instead[];
  /** There is nothing to show: no date, no name and no story. */
  readonly nothing: boolean;
  /** Not enough to look for: somebody has only begun to type. */
  readonly tooLittle: boolean;
  readonly suggestions: readonly string[];
  readonly shorter: readonly Shorter[];
}

const MOST_ENTITIES = 4;
const MOST_HEADLINES = 4;
const MOST_SENTENCES = 6;

/** Everything the panel shows for a text. @throws {Error} where the index does not arrive */
export async function runSearch(client: QueryClient, text: string, own: Language): Promise<SearchOutcome> {
  const typed = parseQuery(text);
  const source = await openSearch(client);
  const { query, instead } = await correctQuery(source, typed, own);
  const [{ hits, words }, whole, index] = await Promise.all([
    findStories(source, query, own),
    findStories(source, closed(query), own),
    client.ensureQueryData(indexQuery),
  ]);
  const entities = entityFinder(source.head.names)(typed).slice(0, MOST_ENTITIES);
  const matcher = matcherOf(query, words, properOf(source.head));
  const texts = await readStories(client, hits.slice(0, MOST_SENTENCES), index, matcher);
  const date = /[^\d\s-]|\d-/u.test(text) ? readTypedDate(text) : undefined;
  const none = hits.length + entities.length === 0 && !date;
  const tooLittle = none && (asksTooLittle(query) || isBegunDate(text));
  const nothing = none && !tooLittle;
  return {
    text,
    words: instead.length === 0 ? text.trim() : formatQuery(query),
    date,
    entities: entities.flatMap(({ number }) => index.entities[number] ?? []),
    stories: texts.filter(({ headline, passage }) => headline || !passage).slice(0, MOST_HEADLINES),
    sentences: texts.flatMap(({ passage, ...story }) => (passage ? { ...story, passage } : [])),
    count: whole.hits.length,
    instead,
    nothing,
    tooLittle,
    suggestions: nothing ? await suggestions(source, query, words) : asNear(query, instead),
    shorter: nothing ? await whatToDrop(source, closed(query), own) : [],
  };
}

/** The query with what was as near as the spelling that was taken. */
function asNear(query: Query, instead: readonly Instead[]): readonly string[] {
  return instead.flatMap(({ spelling, others }) =>
    others.map((other) => {
      const words = query.words.map((word) => (word.typed === spelling ? { ...word, typed: other } : word));
      return formatQuery({ ...query, words });
    }),
  );
}

/** The query with the words that are nowhere replaced by the nearest there are. */
async function suggestions(
  source: SearchSource,
  { words }: Query,
  expanded: readonly ExpandedWord[],
): Promise<readonly string[]> {
  const unknown = expanded.find(({ found }) => isNowhere(found));
  if (!unknown) return [];
  const near = await suggestFor(source, unknown.word);
  return near.map((other) =>
    words.map((word) => (word.typed === unknown.word.typed ? other : word.typed)).join(" "),
  );
}

/** Positions of the stories of a thread with these words. @throws {Error} where the index does not arrive */
export async function wordHits(client: QueryClient, q: string): Promise<ReadonlySet<number>> {
  const source = await openSearch(client);
  const { hits } = await findStories(source, closed(parseQuery(q)), "tr", expandAsTyped);
  return new Set(hits.map(({ position }) => position));
}

/** Finds the words in texts as the index was asked for them, by the panel or a thread. @throws {Error} where the index does not arrive */
export async function matcherFor(client: QueryClient, text: string, ofThread: boolean): Promise<Matcher> {
  const source = await openSearch(client);
  const query = closed(parseQuery(text));
  const { words } = await findStories(source, query, "tr", ofThread ? expandAsTyped : expandWord);
  return matcherOf(query, words, properOf(source.head));
}

/** Names alone, for when there is no index. */
export async function entitiesByName(client: QueryClient, text: string): Promise<readonly string[]> {
  const { heads } = await client.ensureQueryData(entitiesQuery);
  const names = heads.map(({ name }) => ({ tr: [name.tr], en: [name.en] }));
  const found = entityFinder(names)(parseQuery(text)).slice(0, MOST_ENTITIES);
  return found.flatMap(({ number }) => heads[number]?.id ?? []);
}
