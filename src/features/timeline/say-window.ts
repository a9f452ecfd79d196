import { isOpen } from "@/content/edtf";
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

/** The days known of two stories: the first of the one and the last of the other, which may come before it where ends are open. */
export function saySpan(
  { start, end }: Pick<StoryIndex, "start" | "end">,
  first: number,
  last: number,
  language: Language,
): string {
  const known = (day = 0, other = 0) => (isOpen(day) ? other : day);
  const from = known(start[first], end[first]);
  const to = known(end[last], start[last]);
  return sayWindow({ from: Math.min(from, to), to: Math.max(from, to) + 1 }, language);
}
