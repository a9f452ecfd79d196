import { calendarDay, dayNumber, isOpen, isoDay, parseEdtf } from "@/content/edtf";
import {
  type Day,
  dayText,
  intervalText,
  monthText,
  nearestYear,
  weekdayOf,
  weekText,
  yearText,
} from "./calendar";
import type { DateContext, Groups } from "./date-rule";

/** One end of a date as written; what is missing is taken from the other end or from the anchor (rules 8.6, 8.7). */
export interface Written {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** −1 last, 0 this, 1 next. */
export type Turn = -1 | 0 | 1;

/** EDTF of what is written, at the precision stated (rule 8.2); without a year the nearest to the anchor (8.6). */
export function writtenDate({ year, month, day }: Written, anchor: Day): string | undefined {
  if (month === undefined) return year === undefined ? undefined : yearText(year);
  const of = year ?? nearestYear(anchor, month, day);
  if (of === undefined) return undefined;
  return day === undefined ? monthText(of, month) : dayText(of, month, day);
}

/** EDTF of a range (rule 8.7): 13–16 September, September 30 – October 2, 2019–2023. */
export function writtenRange(from: Written, to: Written, anchor: Day): string | undefined {
  const month = to.month ?? from.month;
  const given = to.year ?? from.year;
  const year = given ?? (month === undefined ? undefined : nearestYear(anchor, month, to.day));
  const start = { ...from, month: from.month ?? month, year: from.year ?? year };
  const end = { ...to, month, year };
  // December to February: the year is that of the end.
  const runsBack =
    from.year === undefined &&
    start.year !== undefined &&
    start.month !== undefined &&
    month !== undefined &&
    start.month > month;
  return intervalText(
    writtenDate(runsBack ? { ...start, year: Number(start.year) - 1 } : start, anchor),
    writtenDate(end, anchor),
  );
}

/** A weekday: bare or last, the latest before the anchor (bare: or the anchor itself); next, the first after it (rule 8.5). */
export function turnedWeekday(anchor: Day, weekday: number, turn: Turn | undefined): string {
  const since = (weekdayOf(anchor) - weekday + 7) % 7;
  if (turn === 1) return isoDay(anchor + 7 - since);
  if (turn === 0) return isoDay(anchor - weekdayOf(anchor) + weekday);
  return isoDay(since === 0 && turn === -1 ? anchor - 7 : anchor - since);
}

/** Last, this or next week, month, year (rule 8.4). */
export function turned(unit: "week" | "month" | "year", anchor: Day, turn: number): string {
  const { year, month } = calendarDay(anchor);
  if (unit === "week") return weekText(anchor, turn);
  return unit === "month" ? monthText(year, month + turn) : yearText(year + turn);
}

export type Unit = "day" | "week" | "month" | "year";

/** N days, weeks, months or years from the anchor, at the precision of the unit (rule 8.3). */
export function shifted(unit: Unit, anchor: Day, by: number): string {
  return unit === "day" ? isoDay(anchor + by) : turned(unit, anchor, by);
}

/** Relative to the date before in the text, days to the day before (rule 8.9); undefined where there is none, or none exact enough. */
export function fromPrevious(
  unit: Unit,
  { previous, previousDay }: DateContext,
  by: number,
): string | undefined {
  const before = unit === "day" ? previousDay : previous;
  const span = before === undefined ? undefined : parseEdtf(before);
  if (!span || isOpen(span.start) || isOpen(span.end)) return undefined;
  if (unit === "month" && span.end - span.start > 31) return undefined;
  return shifted(unit, by < 0 ? span.start : span.end, by);
}

/** The year of the date before. */
export function previousYear({ previous }: DateContext): number | undefined {
  const span = previous === undefined ? undefined : parseEdtf(previous);
  return span && !isOpen(span.end) ? calendarDay(span.end).year : undefined;
}

/** Last, this or next month of that name, or a day of it. */
export function turnedMonth(anchor: Day, month: number, turn: Turn): string {
  const now = calendarDay(anchor);
  if (turn === -1) return monthText(month < now.month ? now.year : now.year - 1, month);
  return monthText(turn === 0 || month > now.month ? now.year : now.year + 1, month);
}

/** Spring is 21 and winter 24, which runs into the next year (rule 8.12). */
export function turnedSeason(anchor: Day, season: number, turn: Turn): string {
  const { year, month } = calendarDay(anchor);
  const start = (season - 20) * 3;
  const past = (of: number) => dayNumber(of, start + 3, 1) <= anchor;
  if (turn === -1)
    return `${yearText(past(year) ? year : past(year - 1) ? year - 1 : year - 2)}-${String(season)}`;
  if (turn === 1)
    return `${yearText(dayNumber(year, start, 1) > anchor ? year : year + 1)}-${String(season)}`;
  return `${yearText(season === 24 && month < 3 ? year - 1 : year)}-${String(season)}`;
}

/** Half or quarter `n` of `of` parts of a year, as months; the last where `n` is −1 (rule 8.7). */
export function partOfYear(year: number, n: number, of: 2 | 4): string {
  const months = 12 / of;
  const first = ((n === -1 ? of : n) - 1) * months + 1;
  return `${monthText(year, first)}/${monthText(year, first + months - 1)}`;
}

/** `199X` of any year or of two digits, `19XX` of a century's number; BC as astronomers count (rules 8.2, 8.8). */
export function decadeText(digits: string): string {
  return digits.length === 4
    ? `${digits.slice(0, 3)}X`
    : `${Number(digits) >= 30 ? "19" : "20"}${digits.charAt(0)}X`;
}
export function centuryText(century: number, isBefore: boolean): string {
  return `${isBefore ? "-" : ""}${String(century - 1).padStart(2, "0")}XX`;
}

export function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** Reads `d`, `m`, `y` (and `d2`…) with the language's months. */
export function writtenIn(groups: Groups, end: "" | "2", monthOf: (name: string) => number): Written {
  const month = groups[`m${end}`];
  return {
    day: numberOf(groups[`d${end}`]),
    month: month === undefined ? undefined : monthOf(month),
    year: numberOf(groups[`y${end}`]),
  };
}
