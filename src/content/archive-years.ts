import { isoDay } from "./edtf";
import { type Dated, firstDays } from "./first-days";

/** How many of the newest stories the list's page holds; older ones stand on the pages of their years. */
export const LISTED_ROWS = 200;

/** The years that have an archive page, newest first: those of stories that the list's page no longer holds. */
export function archiveYears(index: Dated): readonly string[] {
  const older = firstDays(index).slice(0, Math.max(0, index.start.length - LISTED_ROWS));
  // Those of open starts come first in an edition, whatever they end with.
  return [...new Set(older.toSorted((a, b) => b - a).map(yearOf))];
}

/** Positions of the stories that start in a year, oldest first; an imprecise date starts with its first day. */
export function storiesOfYear(index: Dated, year: string): readonly number[] {
  return [...firstDays(index).entries()].flatMap(([position, day]) =>
    yearOf(day) === year ? [position] : [],
  );
}

/** A year as the address spells it: four digits, before the year 0 with a minus. */
function yearOf(day: number): string {
  return isoDay(day).slice(0, -"-MM-DD".length);
}
