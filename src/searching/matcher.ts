import { foldWithMap, originalRange } from "@/i18n/fold";
import type { Language } from "@/i18n/languages";
import type { ExpandedWord } from "./expand-word";
import { matchPrefix, matchTypo, matchWord, type WordMatch } from "./match-word";
import type { Query, QueryWord } from "./parse-query";
import { type Word, wordsOf } from "./words";

/** A stretch of a text that was asked for: UTF-16 offsets of whole graphemes, `end` not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which part of the query it answers: words first, then phrases. */
  readonly part: number;
  readonly worth: number;
}

/** Finds in texts what a query asks for; the index said how it took each word. */
export interface Matcher {
  readonly marks: (text: string, language: Language) => readonly Mark[];
  readonly parts: number;
}

export function matcherOf(query: Query, words: readonly ExpandedWord[]): Matcher {
  return {
    parts: query.words.length + query.phrases.length,
    marks(text, language) {
      const found = wordsOf(text, language);
      const single = found.flatMap((word) =>
        query.words.flatMap((asked, part) => markOf(text, word, asked, words[part], language, part)),
      );
      const phrases = query.phrases.flatMap((phrase, i) =>
        phraseMarks(found, phrase, language, query.words.length + i),
      );
      return [...single, ...phrases].sort((a, b) => a.start - b.start);
    },
  };
}

function markOf(
  text: string,
  word: Word,
  asked: QueryWord,
  expanded: ExpandedWord | undefined,
  language: Language,
  part: number,
): readonly Mark[] {
  const match = answer(word, asked, expanded, language);
  if (!match) return [];
  const folded = foldWithMap(text.slice(word.start, word.end), language, "loose");
  const [start, end] = originalRange(folded, 0, Math.min(match.letters, folded.text.length));
  return [{ start: word.start + start, end: word.start + end, part, worth: match.worth }];
}

/** As the index was asked: a beginning or a slip counts only where the index had to take it. */
function answer(
  word: Word,
  asked: QueryWord,
  expanded: ExpandedWord | undefined,
  language: Language,
): WordMatch | undefined {
  if (expanded?.instead.includes(word.loose)) return matchTypo(word);
  const match = matchWord(asked, word, language);
  if (match || !expanded) return match;
  const begins = [...expanded.found.tr, ...expanded.found.en].every((found) => found.match.kind === "prefix");
  return begins ? matchPrefix(asked, word, language) : undefined;
}

function phraseMarks(
  found: readonly Word[],
  phrase: readonly QueryWord[],
  language: Language,
  part: number,
): readonly Mark[] {
  return found.flatMap((first, at) => {
    const run = found.slice(at, at + phrase.length);
    const last = run.at(-1);
    const same = phrase.every((asked, i) => run[i]?.loose === asked.terms[language].loose);
    return same && last ? [{ start: first.start, end: last.end, part, worth: 1 }] : [];
  });
}
