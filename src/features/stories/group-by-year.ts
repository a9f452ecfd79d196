import { startYear } from "@/content/say-date";

export interface YearGroup {
  readonly year: string;
  readonly positions: readonly number[];
}

/**
 * Stories by the year they start in, newest first.
 * @param matched positions, oldest first
 */
export function groupByYear(matched: readonly number[], dates: readonly string[]): readonly YearGroup[] {
  const years = yearsOf(dates);
  const groups: { year: string; positions: number[] }[] = [];
  for (const position of matched.toReversed()) {
    const year = years[position] ?? "";
    const last = groups.at(-1);
    if (last?.year === year) last.positions.push(position);
    else groups.push({ year, positions: [position] });
  }
  return groups;
}

/** Read once for all the threads of an edition. */
const read = new WeakMap<readonly string[], readonly string[]>();

function yearsOf(dates: readonly string[]): readonly string[] {
  const years = read.get(dates) ?? dates.map(startYear);
  read.set(dates, years);
  return years;
}
