import { sayDate } from "@/content/say-date";
import type { StoryIndex } from "@/content/story-index";
import type { Language } from "@/i18n/languages";
import { aimedUnit, dateAt } from "./thread-range";
import { spanOf, type TimeWindow } from "./time-window";

/** A stretch of time in words, as finely as it is wide: "2000 – 2026", "September – November 2023". */
export function sayWindow(window: TimeWindow, language: Language): string {
  const unit = aimedUnit(300 / spanOf(window));
  const from = dateAt(window.from, unit);
  const to = dateAt(window.to - 1e-6, unit);
  return from === to ? sayDate(from, language) : sayDate(`${from}/${to}`, language);
}

/** From the first day of one story to the last of another. */
export function saySpan(index: StoryIndex, first: number, last: number, language: Language): string {
  const [from, to] = [index.start[first], index.end[last]];
  if (from === undefined || to === undefined || !Number.isFinite(from) || !Number.isFinite(to))
    return sayDate(index.dates[first] ?? "", language);
  return sayWindow({ from, to: Math.max(to, from) + 1 }, language);
}
