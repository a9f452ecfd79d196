import { LANGUAGES, type Language } from "@/i18n/languages";
import { parseMarked } from "./marks";
import { EXPECTED } from "./problem";
import type { Finding } from "./schema-problems";
import type { StoryText } from "./story-texts";

/**
 * Marks that a story may hold in one language. Each is a link that the page draws, and draws anew for every step of the
 * thread: ten thousand are the most with which a reader gets on. A novel in which every tenth word is marked has as many.
 */
export const MOST_MARKS = 10_000;

/** More marks than one page can carry; told for each language, where the first one too many stands. */
export function tooManyMarks(texts: readonly StoryText[]): Finding[] {
  return LANGUAGES.flatMap((language) => surplus(texts, language));
}

function surplus(texts: readonly StoryText[], language: Language): Finding[] {
  const own = texts.filter((text) => text.language === language);
  // Nothing is parsed for a story that cannot have so many.
  if (sum(own.map(({ text }) => text.split("](").length - 1)) <= MOST_MARKS) return [];
  const counts = own.map(({ text }) => parseMarked(text).filter(({ kind }) => kind !== "text").length);
  let room = MOST_MARKS;
  const at = counts.findIndex((count) => {
    room -= count;
    return room < 0;
  });
  const path = own[at]?.path;
  if (!path) return [];
  return [{ code: "too-many-marks", path, found: String(sum(counts)), expected: EXPECTED["too-many-marks"] }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
