import type { QueryClient } from "@tanstack/react-query";
import { entitiesQuery, indexQuery } from "@/content/queries";
import type { Language } from "@/i18n/languages";
import {
  type ExpandedWord,
  expandAsTyped,
  expandWord,
  isNowhere,
  spellingsInstead,
  suggestFor,
} from "@/searching/expand-word";
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
  readonly entities: readonly string[];
  /** Found by their titles or summaries, or by what no single sentence has. */
  readonly stories: readonly FoundStory[];
  readonly sentences: readonly FoundSentence[];
  /** How many stories have these words, or those taken for them. */
  readonly count: number;
  /** What can be made a part of the thread. */
  readonly toAdd: WordsToAdd | undefined;
  readonly instead: readonly Instead[];
  /** Not enough to look for: somebody has only begun to type. */
  readonly tooLittle: boolean;
  readonly suggestions: readonly string[];
  readonly shorter: readonly Shorter[];
}

/** Words for a thread, and how many stories it has by them. */
interface WordsToAdd {
  readonly words: string;
  readonly count: number;
}

/** A word that is nowhere, and those that were taken for it. */
interface Instead {
  readonly typed: string;
  readonly spellings: readonly string[];
}

const MOST_ENTITIES = 4;
const MOST_HEADLINES = 4;
const MOST_SENTENCES = 6;

/** Everything the panel shows for a text. @throws {Error} where the index does not arrive */
export async function runSearch(client: QueryClient, text: string, own: Language): Promise<SearchOutcome> {
  const query = parseQuery(text);
  const source = await openSearch(client);
  const [{ hits, words }, whole, index] = await Promise.all([
    findStories(source, query, own),
    findStories(source, closed(query), own),
    client.ensureQueryData(indexQuery),
  ]);
  const entities = entityFinder(source.head.names)(query).slice(0, MOST_ENTITIES);
  const matcher = matcherOf(query, words, properOf(source.head));
  const texts = await readStories(client, hits.slice(0, MOST_SENTENCES), index, matcher);
  const none = hits.length + entities.length === 0;
  const tooLittle = none && asksTooLittle(query);
  const nothing = none && !tooLittle;
  const instead = words
    .filter((word) => word.instead.length > 0)
    .map((word) => ({ typed: word.word.typed, spellings: spellingsInstead(word) }));
  return {
    text,
    entities: entities.flatMap(({ number }) => index.entities[number] ?? []),
    stories: texts.filter(({ headline, passage }) => headline || !passage).slice(0, MOST_HEADLINES),
    sentences: texts.flatMap(({ passage, ...story }) => (passage ? { ...story, passage } : [])),
    count: whole.hits.length,
    toAdd: await toAdd(client, query, text, instead),
    instead,
    tooLittle,
    suggestions: nothing ? await suggestions(source, query, words) : [],
    shorter: nothing ? await whatToDrop(source, closed(query), own) : [],
  };
}

/** A word that is nowhere gives way to the nearest that was found for it: a thread has only what is in its stories. */
async function toAdd(
  client: QueryClient,
  query: Query,
  text: string,
  instead: readonly Instead[],
): Promise<WordsToAdd | undefined> {
  const found = new Map(instead.map(({ typed, spellings: [spelling = typed] }) => [typed, spelling]));
  const replaced = query.words.map((word) => ({ ...word, typed: found.get(word.typed) ?? word.typed }));
  const words = found.size === 0 ? text.trim() : formatQuery({ ...query, words: replaced });
  const { size } = await wordHits(client, words);
  return size > 0 ? { words, count: size } : undefined;
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
