import type { Language } from "@/i18n/languages";
import { type QueryWord, SHORTEST_PREFIX } from "./parse-query";
import { startsOf, stemsOf } from "./stems";
import type { Term } from "./words";

/** How a word of a text answers one of the query, the nearest first. */
export const MATCH_KINDS = ["exact", "folded", "form", "prefix", "typo"] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/**
 * The accents of both: `same` for the stretch that was asked for, `dropped` where a plain letter was typed for an
 * accented one, as in a hurry, `other` where an accent was typed that is not there. A dot on an i counts for nothing.
 */
export type Accents = "same" | "dropped" | "other";

export interface WordMatch {
  readonly kind: MatchKind;
  readonly accents: Accents;
  /** 0 to 1: what the match is worth. */
  readonly worth: number;
  /** How many letters of the loose term are what was asked for. */
  readonly letters: number;
}

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
    return match(term.strict === asked.strict ? "exact" : "folded", asked, term);
  const ending = commonStem(asked.loose, term.loose, language, proper);
  if (ending !== undefined) return match("form", asked, term, term.loose.length - ending);
  return word.open ? matchPrefix(word, term, language) : undefined;
}

const NONE: ProperWords = new Set();

export function matchPrefix(word: QueryWord, term: Term, language: Language): WordMatch | undefined {
  const asked = word.terms[language];
  const { length } = asked.loose;
  if (length < SHORTEST_PREFIX || !term.loose.startsWith(asked.loose)) return undefined;
  return match("prefix", asked, term, length, WORTH.prefix + (0.15 * length) / term.loose.length);
}

/** A misspelt word found by its distance: all of the term is meant. */
export function matchTypo(term: Term): WordMatch {
  return match("typo", term, term);
}

function match(
  kind: MatchKind,
  asked: Term,
  term: Term,
  letters: number = term.loose.length,
  worth: number = WORTH[kind],
): WordMatch {
  const accents = accentsOf(asked, term, letters);
  // Of a word spelled in full this is said by its kind.
  const less = accents !== "same" && kind !== "folded" ? WORTH.folded : 1;
  return { kind, accents, worth: worth * less, letters };
}

/** Of the letters that both begin with. */
function accentsOf(asked: Term, term: Term, letters: number): Accents {
  let accents: Accents = "same";
  for (let at = 0; at < letters && at < asked.strict.length; at++) {
    const typed = dotted(asked.strict.charAt(at));
    if (asked.loose.charAt(at) !== term.loose.charAt(at)) break;
    if (typed === dotted(term.strict.charAt(at))) continue;
    if (typed !== asked.loose.charAt(at)) return "other";
    accents = "dropped";
  }
  return accents;
}

function dotted(letter: string): string {
  return letter === "ı" ? "i" : letter;
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
