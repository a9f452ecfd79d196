import { plainText } from "@/content/marks";
import type { Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import type { Mark, Matcher } from "./matcher";

/** A text without its authored marks, and the stretches of it that were asked for. */
export interface MarkedExcerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A sentence that has what was asked for; paragraph and pair counted from 1. */
export interface FoundPassage extends MarkedExcerpt {
  readonly paragraph: number;
  readonly pair: number;
  readonly score: number;
}

/** The sentences of a story in one language that answer the query, those that answer most of it first. */
export function findPassages(story: Story, language: Language, matcher: Matcher): readonly FoundPassage[] {
  const found = story.paragraphs.flatMap(({ pairs }, p) =>
    pairs.flatMap((pair, s): FoundPassage | readonly [] => {
      const excerpt = excerptOf(pair[language] ?? "", language, matcher);
      if (excerpt.marks.length === 0) return [];
      return { ...excerpt, paragraph: p + 1, pair: s + 1, score: scoreOf(excerpt.marks, matcher.parts) };
    }),
  );
  return found.sort((a, b) => b.score - a.score);
}

export function excerptOf(marked: string, language: Language, matcher: Matcher): MarkedExcerpt {
  const text = plainText(marked);
  return { text, marks: matcher.marks(text, language) };
}

/** Each part of the query once, by its best answer. */
function scoreOf(marks: readonly Mark[], parts: number): number {
  const best = new Array<number>(parts).fill(0);
  for (const { part, worth } of marks) best[part] = Math.max(best[part] ?? 0, worth);
  return best.reduce((sum, worth) => sum + worth, 0);
}

/** A stretch of an excerpt, asked for or not, as it is drawn. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** The excerpt cut at its marks; marks that touch or overlap are drawn as one. */
export function stretchesOf({ text, marks }: MarkedExcerpt): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (from < to) stretches.push({ text: text.slice(from, to), marked });
  };
  let at = 0;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, text.length, false);
  return stretches;
}
