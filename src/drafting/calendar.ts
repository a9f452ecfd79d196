import { calendarDay, dayNumber, dayOfIso, isoDay, parseEdtf } from "@/content/edtf";

/** The day that relative dates are counted from, as a UTC day number. */
export type Day = number;

/**
 * The day number of `YYYY-MM-DD`.
 * @throws {RangeError} when the text is no day
 */
export function requireDay(text: string): Day {
  const day = dayOfIso(text);
  if (day === undefined) throw new RangeError(`${JSON.stringify(text)} is no day; YYYY-MM-DD was expected.`);
  return day;
}

/** EDTF of a year: 2023, 0000 (1 BC), -0043 (44 BC; rule 8.8). */
export function yearText(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

/** EDTF of a month; one out of 1–12 runs into another year. */
export function monthText(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${yearText(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
}

/** EDTF of a day, undefined where the month has no such day. */
export function dayText(year: number, month: number, day: number): string | undefined {
  const text = `${yearText(year)}-${two(month)}-${two(day)}`;
  return parseEdtf(text) ? text : undefined;
}

/** The week of a day, Monday to Sunday, `weeks` later (rule 8.4). */
export function weekText(day: Day, weeks: number): string {
  const monday = day - weekdayOf(day) + weeks * 7;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The year that puts a month, or a day of it, nearest to the anchor; of two the earlier (rule 8.6). */
export function nearestYear(anchor: Day, month: number, day?: number): number | undefined {
  const { year, month: anchorMonth } = calendarDay(anchor);
  const reach = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((by) => year + by);
  const valid = reach.filter((each) => day === undefined || dayText(each, month, day) !== undefined);
  const distance = (each: number) =>
    day === undefined ? (each - year) * 12 + month - anchorMonth : dayNumber(each, month, day) - anchor;
  return valid.toSorted((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)) || a - b)[0];
}

/** `from/to`, undefined where it would end before it starts. */
export function intervalText(from: string | undefined, to: string | undefined): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  return parseEdtf(`${from}/${to}`) ? `${from}/${to}` : undefined;
}

export function two(n: number): string {
  return String(n).padStart(2, "0");
}
