import type { EdtfDate } from "@/content/model";

export interface MonthOfStories {
  /** 1 to 12, a season's first; 0 for what names none. */
  readonly month: number;
  readonly positions: readonly number[];
}

/**
 * Stories of one year by the month that is written first in their dates; those that name none come first.
 * @param positions oldest first
 */
export function byMonth(positions: readonly number[], dates: readonly EdtfDate[]): readonly MonthOfStories[] {
  const months = new Map<number, number[]>();
  for (const position of positions) {
    const month = monthOf(dates[position] ?? "");
    months.set(month, [...(months.get(month) ?? []), position]);
  }
  return [...months].map(([month, found]) => ({ month, positions: found })).sort((a, b) => a.month - b.month);
}

/** That of the same end whose year the stories are grouped by. */
function monthOf(date: EdtfDate): number {
  const month = Number(/^[./]*Y?-?\d\d[\dX]+-(\d\d)/.exec(date)?.[1] ?? 0);
  return month > 20 ? (month - 20) * 3 : month;
}
