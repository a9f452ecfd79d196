import { LANGUAGES, type Language } from "@/i18n/languages";
import { type ExpandedWord, expandWord, type FoundTerm, spellingsOf } from "./expand-word";
import { storiesWithPhrase } from "./find-phrase";
import { PLACES, type Place } from "./index-files";
import type { MatchKind, WordMatch } from "./match-word";
import { asksNothing, type Query } from "./parse-query";
import type { SearchSource } from "./search-source";

/** A story that has all that was asked for, in one language. */
export interface StoryHit {
  /** In the story index. */
  readonly position: number;
  readonly language: Language;
  readonly score: number;
  /**
   * How good the worst of its words is: 0 the word or a form of it, 2 the beginning of one, 4 a misspelt one; one more
   * where an accent was typed that is not there.
   */
  readonly tier: number;
  /** No accent is there that was not typed. */
  readonly asSpelled: boolean;
  /** Something that was asked for stands in the title or the summary. */
  readonly headline: boolean;
}

export interface StorySearch {
  /** Best first. */
  readonly hits: readonly StoryHit[];
  readonly words: readonly ExpandedWord[];
}

/** What one required part of a query brings for a story. */
type Answer = Pick<StoryHit, "score" | "tier" | "asSpelled" | "headline">;
type Answers = ReadonlyMap<number, Answer>;

const PLACE_WORTH = {
  [PLACES.once]: 1,
  [PLACES.often]: 1.4,
  [PLACES.summary]: 2,
  [PLACES.title]: 3.2,
} as const;
const TIERS: Readonly<Record<MatchKind, number>> = { exact: 0, folded: 0, form: 0, prefix: 2, typo: 4 };
/** What a phrase or a word left out is: all of it is there. */
const WHOLE = { tier: 0, asSpelled: true } as const;

/**
 * The stories that have all words and phrases within one of their languages, and nothing of what is left out in either.
 * Whole words come before beginnings, those before misspelt ones; then the reader's own language; then what
 * is spelled as it was typed; then by score (where a word stands, how rare it is); then the newest.
 * How far a word is stretched is the caller's to say: a panel helps somebody who types, a thread keeps to the words.
 */
export async function findStories(
  source: SearchSource,
  query: Query,
  own: Language,
  expand = expandWord,
): Promise<StorySearch> {
  if (asksNothing(query)) return { hits: [], words: [] };
  const words = await Promise.all(query.words.map((word) => expand(source, word)));
  const refused = await storiesLeftOut(source, query);
  const best = new Map<number, StoryHit>();
  for (const language of LANGUAGES) {
    const answers = [
      ...words.map(({ found }) => answersOf(found[language], source.head.size)),
      ...(await Promise.all(query.phrases.map((phrase) => phraseAnswers(source, phrase, language)))),
    ];
    for (const hit of combine(answers, source.head.size, language)) {
      const known = best.get(hit.position);
      if (!refused.has(hit.position) && (!known || before(hit, known, own) < 0)) best.set(hit.position, hit);
    }
  }
  return { hits: [...best.values()].sort((a, b) => before(a, b, own)), words };
}

function before(a: StoryHit, b: StoryHit, own: Language): number {
  const foreign = ({ language }: StoryHit) => (language === own ? 0 : 1);
  const folded = ({ asSpelled }: StoryHit) => (asSpelled ? 0 : 1);
  return (
    a.tier - b.tier ||
    foreign(a) - foreign(b) ||
    folded(a) - folded(b) ||
    b.score - a.score ||
    b.position - a.position
  );
}

function answersOf(found: readonly FoundTerm[], size: number): Answers {
  const answers = new Map<number, Answer>();
  for (const { match, postings } of found) {
    for (const { story, place } of postings)
      answers.set(story, better(answers.get(story), answerOf(match, place)));
  }
  return weighed(answers, size);
}

function answerOf(match: WordMatch, place: Place): Answer {
  return {
    score: match.worth * PLACE_WORTH[place],
    tier: TIERS[match.kind] + (match.accents === "other" ? 1 : 0),
    asSpelled: match.accents === "same",
    headline: place >= PLACES.summary,
  };
}

/** Of two answers of one story the best of each. */
function better(known: Answer | undefined, other: Answer): Answer {
  if (!known) return other;
  return {
    score: Math.max(known.score, other.score),
    tier: Math.min(known.tier, other.tier),
    asSpelled: known.asSpelled || other.asSpelled,
    headline: known.headline || other.headline,
  };
}

/** A rare word says more. */
function weighed(answers: ReadonlyMap<number, Answer>, size: number): Answers {
  const rarity = Math.log(1 + (size + 1) / (answers.size + 0.5));
  return new Map([...answers].map(([story, answer]) => [story, { ...answer, score: answer.score * rarity }]));
}

async function phraseAnswers(
  source: SearchSource,
  phrase: Query["phrases"][number],
  language: Language,
): Promise<Answers> {
  const found = await storiesWithPhrase(source, phrase, language);
  const answers = [...found].map(([story, place]) => {
    return [
      story,
      { ...WHOLE, score: phrase.length * PLACE_WORTH[place], headline: place >= PLACES.summary },
    ] as const;
  });
  return weighed(new Map(answers), source.head.size);
}

/** The stories that every part answers; a query that only leaves out begins with all. */
function combine(answers: readonly Answers[], size: number, language: Language): readonly StoryHit[] {
  const [rarest, ...others] = [...answers].sort((a, b) => a.size - b.size);
  if (!rarest)
    return Array.from({ length: size }, (_, position) => ({
      position,
      language,
      ...WHOLE,
      score: 0,
      headline: false,
    }));
  const hits: StoryHit[] = [];
  for (const [position, first] of rarest) {
    const rest = others.map((other) => other.get(position));
    if (rest.includes(undefined)) continue;
    const all = [first, ...rest.filter((answer) => answer !== undefined)];
    hits.push({
      position,
      language,
      score: all.reduce((sum, { score }) => sum + score, 0),
      tier: Math.max(...all.map(({ tier }) => tier)),
      asSpelled: all.every(({ asSpelled }) => asSpelled),
      headline: all.some(({ headline }) => headline),
    });
  }
  return hits;
}

async function storiesLeftOut(source: SearchSource, { without }: Query): Promise<ReadonlySet<number>> {
  const left = without.map(async (words) => {
    const [single] = words;
    if (words.length === 1 && single) return storiesWithWord(source, single);
    const found = await Promise.all(LANGUAGES.map((language) => storiesWithPhrase(source, words, language)));
    return found.flatMap((stories) => [...stories.keys()]);
  });
  return new Set((await Promise.all(left)).flat());
}

/** What is left out is left out in all its forms, but never by a guess. */
async function storiesWithWord(
  source: SearchSource,
  word: Query["words"][number],
): Promise<readonly number[]> {
  const { found } = await expandWord(source, { ...word, open: false });
  const exact = await spellingsOf(source, word);
  const sure = LANGUAGES.flatMap((language) => [
    ...exact[language],
    ...found[language].filter(({ match }) => match.kind === "form"),
  ]);
  return sure.flatMap(({ postings }) => postings.map(({ story }) => story));
}
