import type { Language } from "@/i18n/languages";
import type { QueryWord } from "./parse-query";
import { startsOf, stemsOf } from "./stems";
import type { Term } from "./words";

/** How a word of a text answers one of the query, the nearest first. */
export const MATCH_KINDS = ["exact", "folded", "form", "prefix", "typo"] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface WordMatch {
  readonly kind: MatchKind;
  /** 0 to 1: what the match is worth. */
  readonly worth: number;
  /** How many letters of the loose term are what was asked for. */
  readonly letters: number;
}

/** Fewer letters are no beginning of a word yet. */
export const SHORTEST_PREFIX = 2;

const WORTH: Readonly<Record<MatchKind, number>> = {
  exact: 1,
  folded: 0.85,
  form: 0.7,
  prefix: 0.5,
  typo: 0.3,
};

/** Loose words that are somebody's or some place's name: they are never taken for a form of another word. */
export type ProperWords = ReadonlySet<string>;

/** Spelled alike, alike but for accents and i, another form of the word, or (of an open word) its beginning. */
export function matchWord(
  word: QueryWord,
  term: Term,
  language: Language,
  proper: ProperWords = NONE,
): WordMatch | undefined {
  const asked = word.terms[language];
  if (term.loose === asked.loose)
    return match(term.strict === asked.strict ? "exact" : "folded", term.loose.length);
  const ending = commonStem(asked.loose, term.loose, language, proper);
  if (ending !== undefined) return match("form", term.loose.length - ending);
  return word.open ? matchPrefix(word, term, language) : undefined;
}

const NONE: ProperWords = new Set();

export function matchPrefix(word: QueryWord, term: Term, language: Language): WordMatch | undefined {
  const { loose } = word.terms[language];
  if (loose.length < SHORTEST_PREFIX || !term.loose.startsWith(loose)) return undefined;
  const worth = WORTH.prefix + (0.15 * loose.length) / term.loose.length;
  return { kind: "prefix", worth, letters: loose.length };
}

/** A misspelt word found by its distance: all of the term is meant. */
export function matchTypo(term: Term): WordMatch {
  return match("typo", term.loose.length);
}

function match(kind: MatchKind, letters: number): WordMatch {
  return { kind, worth: WORTH[kind], letters };
}

/** The ending of `term` after the longest stem it shares with `asked`; undefined where they are no forms of one word. */
function commonStem(
  asked: string,
  term: string,
  language: Language,
  proper: ProperWords,
): number | undefined {
  if (!startsOf(asked, language).some((start) => term.startsWith(start))) return undefined;
  const stems = (word: string) =>
    stemsOf(word, language).filter(({ ending }) => ending === 0 || !proper.has(word));
  const keys = stems(asked);
  const shared = stems(term).filter(({ key }) => keys.some((own) => own.key === key));
  return shared.length === 0 ? undefined : Math.min(...shared.map(({ ending }) => ending));
}
