import { parseEdtf } from "./edtf";
import type { EdtfDate } from "./model";

export interface YearGroup {
  /** As EDTF has it: "2023", "-0043", of a decade or a century "199X", "18XX". */
  readonly year: EdtfDate;
  readonly positions: readonly number[];
}

/**
 * Stories by the year they start in, newest first; where a start is open or unknown, by the year they end in. What is as
 * vague as a decade is by itself, after its first year.
 * @param matched positions, oldest first
 */
export function groupByYear(matched: readonly number[], dates: readonly EdtfDate[]): readonly YearGroup[] {
  const years = yearsOf(dates);
  const groups = new Map<EdtfDate, number[]>();
  for (const position of matched.toReversed()) {
    const year = years[position] ?? "";
    const group = groups.get(year);
    if (group) group.push(position);
    else groups.set(year, [position]);
  }
  return [...groups].map(([year, positions]) => ({ year, positions })).sort(newestFirst);
}

/** Those of open starts come last in an edition, and those of a decade amid its first year. */
function newestFirst(a: YearGroup, b: YearGroup): number {
  const [one, other] = [parseEdtf(a.year), parseEdtf(b.year)];
  return one && other ? other.start - one.start || one.end - other.end : 0;
}

/** Read once for all the threads of an edition. */
const read = new WeakMap<readonly EdtfDate[], readonly EdtfDate[]>();

function yearsOf(dates: readonly EdtfDate[]): readonly EdtfDate[] {
  const years = read.get(dates) ?? dates.map(yearOf);
  read.set(dates, years);
  return years;
}

/** The first year written in a date. */
function yearOf(date: EdtfDate): EdtfDate {
  return /Y?-?\d\d[\dX]+/.exec(date)?.[0] ?? date;
}
