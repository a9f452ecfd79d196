import { LANGUAGES, type PerLanguage } from "@/i18n/languages";
import { editDistance } from "@/lib/nearest";
import { editsAllowed } from "./expand-word";
import { matchPrefix, matchTypo, matchWord, type WordMatch } from "./match-word";
import type { Query, QueryWord } from "./parse-query";
import { type Word, wordsOf } from "./words";

interface Name {
  readonly language: "tr" | "en";
  readonly words: readonly Word[];
}

/** An entity that a query names; `number` is its place in `names`. */
export interface EntityHit {
  readonly number: number;
  readonly score: number;
}

type Match = (word: QueryWord, term: Word, language: Name["language"]) => WordMatch | undefined;

/** Looks for names by all their spellings; entities come in the order of presence, which settles ties. */
export function entityFinder(
  names: readonly PerLanguage<readonly string[]>[],
): (query: Query) => readonly EntityHit[] {
  const all = names.map((own) =>
    LANGUAGES.flatMap((language) =>
      own[language].map((name): Name => ({ language, words: wordsOf(name, language) })),
    ),
  );
  return (query) => {
    const words = [...query.words, ...query.phrases.flat()];
    if (words.length === 0) return [];
    for (const match of [matchWord, matchPrefix, nearly]) {
      const hits = all.flatMap((own, number) => {
        const score = Math.max(0, ...own.map((name) => scoreOf(name, words, match)));
        return score > 0 ? [{ number, score }] : [];
      });
      if (hits.length > 0) return hits.sort((a, b) => b.score - a.score || a.number - b.number);
    }
    return [];
  };
}

/** All words are in the name; a name that is said in full is worth more. */
function scoreOf({ language, words }: Name, asked: readonly QueryWord[], match: Match): number {
  let score = 0;
  for (const word of asked) {
    const worth = Math.max(0, ...words.map((own) => match(word, own, language)?.worth ?? 0));
    if (worth === 0) return 0;
    score += worth;
  }
  return score / asked.length + Math.min(1, asked.length / words.length);
}

const nearly: Match = (word, term, language) => {
  const { loose } = word.terms[language];
  const edits = editsAllowed(loose);
  return Math.abs(loose.length - term.loose.length) <= edits &&
    editDistance(loose, term.loose, edits + 1) <= edits
    ? matchTypo(term)
    : undefined;
};
