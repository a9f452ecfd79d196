import { calendarDay, dayNumber } from "@/content/edtf";

export interface MonthOfStories {
  /** 1 to 12. */
  readonly month: number;
  readonly positions: readonly number[];
}

export interface YearOfStories {
  readonly year: number;
  readonly months: readonly MonthOfStories[];
  readonly count: number;
}

/**
 * Stories by the year and month they start in, oldest first.
 * @param matched positions, ascending; @param start first day of each story of the index
 */
export function byYear(matched: readonly number[], start: readonly number[]): readonly YearOfStories[] {
  const years: { year: number; months: { month: number; positions: number[] }[]; count: number }[] = [];
  let year = 0;
  let month = 0;
  // The calendar is asked once a month: stories come in the order of their start.
  let next = Number.NEGATIVE_INFINITY;
  for (const position of matched) {
    const day = start[position] ?? 0;
    if (day >= next) {
      ({ year, month } = calendarDay(day));
      next = dayNumber(year, month + 1, 1);
    }
    if (years.at(-1)?.year !== year) years.push({ year, months: [], count: 0 });
    const ofYear = years.at(-1);
    if (!ofYear) continue;
    ofYear.count++;
    const ofMonth = ofYear.months.at(-1);
    if (ofMonth?.month === month) ofMonth.positions.push(position);
    else ofYear.months.push({ month, positions: [position] });
  }
  return years;
}
