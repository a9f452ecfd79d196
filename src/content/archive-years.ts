import { startYear } from "./say-date";
import type { StoryIndex } from "./story-index";

/** How many of the newest stories the list's page holds; older ones stand on the pages of their years. */
export const LISTED_ROWS = 200;

/** The years that have an archive page, newest first: those of stories that the list's page no longer holds. */
export function archiveYears({ dates, size }: Pick<StoryIndex, "dates" | "size">): readonly string[] {
  const older = dates.slice(0, Math.max(0, size - LISTED_ROWS));
  return [...new Set(older.map(startYear))].reverse();
}

/** Positions of the stories that start in a year, oldest first. */
export function storiesOfYear({ dates }: Pick<StoryIndex, "dates">, year: string): readonly number[] {
  return [...dates.keys()].filter((position) => startYear(dates[position] ?? "") === year);
}
