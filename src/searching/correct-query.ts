import type { Language } from "@/i18n/languages";
import { expandWord, spellingsInstead } from "./expand-word";
import { findStories } from "./find-stories";
import { closed, parseQuery, type Query } from "./parse-query";
import type { SearchSource } from "./search-source";

/** A word that is nowhere, what was taken for it, and what is as near to it. */
export interface Instead {
  readonly typed: string;
  readonly spelling: string;
  readonly others: readonly string[];
}

export interface CorrectedQuery {
  readonly query: Query;
  readonly instead: readonly Instead[];
}

/**
 * The query with the nearest spelling for each word that is nowhere; of several as near, that with which most stories are
 * found. A query that brings no story so either is left as it was typed.
 */
export async function correctQuery(
  source: SearchSource,
  query: Query,
  own: Language,
): Promise<CorrectedQuery> {
  const instead: Instead[] = [];
  let corrected = query;
  for (const [at, word] of query.words.entries()) {
    const spellings = spellingsInstead(await expandWord(source, word));
    if (spellings.length === 0) continue;
    const ways = await Promise.all(
      spellings.map(async (spelling) => {
        const way = withWord(corrected, at, spelling);
        return { spelling, way, stories: (await findStories(source, closed(way), own)).hits.length };
      }),
    );
    const [best, ...others] = ways.sort((a, b) => b.stories - a.stories);
    if (!best || best.stories === 0) return { query, instead: [] };
    corrected = best.way;
    instead.push({
      typed: word.typed,
      spelling: best.spelling,
      others: others.flatMap(({ spelling, stories }) => (stories > 0 ? spelling : [])),
    });
  }
  return { query: corrected, instead };
}

/** The query with another word, a whole one, in a word's place. */
function withWord(query: Query, at: number, spelling: string): Query {
  const [other] = parseQuery(spelling).words;
  const words = query.words.map((word, i) => (i === at && other ? { ...other, open: false } : word));
  return { ...query, words };
}
