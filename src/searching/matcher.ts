import { foldWithMap, originalRange } from "@/i18n/fold";
import type { Language } from "@/i18n/languages";
import type { ExpandedWord } from "./expand-word";
import { matchPrefix, matchTypo, matchWord, type ProperWords, type WordMatch } from "./match-word";
import type { Query, QueryWord } from "./parse-query";
import { type Word, wordsOf } from "./words";

/** A stretch of a text that was asked for: UTF-16 offsets of whole graphemes, `end` not included. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Which part of the query it answers: words first, then phrases. */
  readonly part: number;
  /** How nearly it is what was asked for, and how rare that is. */
  readonly worth: number;
}

/** Finds in texts what a query asks for; the index said how it took each word. */
export interface Matcher {
  readonly marks: (text: string, language: Language) => readonly Mark[];
  readonly parts: number;
}

export function matcherOf(query: Query, words: readonly ExpandedWord[], proper: ProperWords): Matcher {
  return {
    parts: query.words.length + query.phrases.length,
    marks(text, language) {
      const found = wordsOf(text, language);
      const single = found.flatMap((word) =>
        query.words.flatMap((asked, part) =>
          markOf(text, word, { asked, expanded: words[part], proper, language, part }),
        ),
      );
      const phrases = query.phrases.flatMap((phrase, i) =>
        phraseMarks(found, phrase, language, query.words.length + i),
      );
      return [...single, ...phrases].sort((a, b) => a.start - b.start);
    },
  };
}

interface Asked {
  readonly asked: QueryWord;
  readonly expanded: ExpandedWord | undefined;
  readonly proper: ProperWords;
  readonly language: Language;
  readonly part: number;
}

function markOf(text: string, word: Word, asked: Asked): readonly Mark[] {
  const match = answer(word, asked);
  if (!match) return [];
  const folded = foldWithMap(text.slice(word.start, word.end), asked.language, "loose");
  // A grouped number has more signs than it is compared by, and is marked whole.
  const letters = folded.text.length === word.loose.length ? match.letters : folded.text.length;
  const [start, end] = originalRange(folded, 0, letters);
  const worth = match.worth * rarity(asked.expanded);
  return [{ start: word.start + start, end: word.start + end, part: asked.part, worth }];
}

/** Between two words of a query the one in fewer stories says more of a sentence. */
function rarity(expanded: ExpandedWord | undefined): number {
  const found = expanded ? [...expanded.found.tr, ...expanded.found.en] : [];
  return 1 / Math.log2(2 + found.reduce((sum, { postings }) => sum + postings.length, 0));
}

/** As the index was asked: a beginning or a slip counts only where the index had to take it. */
function answer(word: Word, { asked, expanded, proper, language }: Asked): WordMatch | undefined {
  if (expanded?.instead.includes(word.loose)) return matchTypo(word);
  const match = matchWord(asked, word, language, proper);
  if (match || !expanded) return match;
  const found = [...expanded.found.tr, ...expanded.found.en];
  const begins = found.every((each) => each.match.kind === "prefix");
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
