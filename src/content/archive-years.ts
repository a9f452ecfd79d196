import type { StoryIndexFile } from "./story-index";

/** How many of the newest stories the list's page holds; older ones stand on the pages of their years. */
export const LISTED_ROWS = 200;

const DAY_MS = 86_400_000;

/** First days of the stories, in days since 1970-01-01, ascending. */
type Starts = Pick<StoryIndexFile, "start">;

/** The years that have an archive page, newest first: those of stories that the list's page no longer holds. */
export function archiveYears({ start }: Starts): readonly string[] {
  const older = start.slice(0, Math.max(0, start.length - LISTED_ROWS));
  return [...new Set(older.map(yearOf))].reverse();
}

/** Positions of the stories that start in a year, oldest first; an imprecise date starts with its first day. */
export function storiesOfYear({ start }: Starts, year: string): readonly number[] {
  return [...start.keys()].filter((position) => yearOf(start[position] ?? 0) === year);
}

/** A year as the address spells it: four digits, before the year 0 with a minus. */
function yearOf(day: number): string {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
