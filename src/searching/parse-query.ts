import type { PerLanguage } from "@/i18n/languages";
import { EITHER, type Term, termOf, wordsOf } from "./words";

/** One word of a query. Which language it is in is not known, so it is folded as each. */
export interface QueryWord {
  /** As it was written. */
  readonly typed: string;
  readonly terms: PerLanguage<Term>;
  /** It may not be finished: the last word as one types. */
  readonly open: boolean;
}

/** What a reader asks for: all words and phrases are required, what is left out must not be there. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly phrases: readonly (readonly QueryWord[])[];
  readonly without: readonly (readonly QueryWord[])[];
}

const QUOTES = '"“”„«»';
const PART = new RegExp(`([-−–]?)[${QUOTES}]([^${QUOTES}]*)(?:[${QUOTES}]|$)|(\\S+)`, "gu");
/** Fewer letters are no beginning of a word yet. */
export const SHORTEST_PREFIX = 2;
/** More would be no search but a text. */
const MOST_WORDS = 12;

/** Reads `several words`, `"an exact phrase"`, `-word` and `-"a phrase"`. Never throws; signs alone ask for nothing. */
export function parseQuery(text: string): Query {
  const words: QueryWord[] = [];
  const phrases: QueryWord[][] = [];
  const without: QueryWord[][] = [];
  for (const [part, sign = "", quoted, plain = ""] of text.normalize("NFC").matchAll(PART)) {
    if (quoted !== undefined) keep(sign === "" ? phrases : without, queryWords(quoted));
    else if (/^[-−–]./u.test(plain)) keep(without, queryWords(plain));
    else words.push(...queryWords(part));
  }
  const asked = words.slice(0, MOST_WORDS);
  const last = asked.at(-1);
  const unfinished = last !== undefined && text.trimEnd().endsWith(last.typed) && !/\s$/u.test(text);
  return {
    words: unfinished ? [...asked.slice(0, -1), { ...last, open: true }] : asked,
    phrases: phrases.slice(0, MOST_WORDS),
    without: without.slice(0, MOST_WORDS),
  };
}

/** The same query with every word finished, as a thread keeps it. */
export function closed(query: Query): Query {
  return { ...query, words: query.words.map((word) => ({ ...word, open: false })) };
}

export function asksNothing({ words, phrases, without }: Query): boolean {
  return words.length + phrases.length + without.length === 0;
}

/** Signs alone, or no more than a letter of each word: nothing that anything could begin with. */
export function asksTooLittle({ words, phrases, without }: Query): boolean {
  const asked = [...words, ...phrases.flat(), ...without.flat()];
  return asked.every(({ terms }) => terms.tr.loose.length < SHORTEST_PREFIX);
}

function keep(lists: QueryWord[][], words: QueryWord[]): void {
  if (words.length > 0) lists.push(words);
}

/** Kim Jong-un is three words, Putin’in one without its suffix. */
function queryWords(text: string): QueryWord[] {
  return wordsOf(text, "tr", EITHER).map(({ start, end }) => {
    const typed = text.slice(start, end);
    return { typed, terms: { tr: termOf(typed, "tr"), en: termOf(typed, "en") }, open: false };
  });
}
