import type { Thread } from "@/address/address";
import { calendarDay, dayNumber, parseEdtf } from "@/content/edtf";
import type { EdtfDate } from "@/content/model";
import type { TimeUnit } from "./ticks";
import { fitAround, spanOf, type TimeWindow } from "./time-window";

export type ThreadRange = Pick<Thread, "from" | "to">;

/** Pixels a unit must have before a pointer can be trusted to mean one of them. */
const AIMED_AT = 5;
/** A range narrower than this share of the whole is not to be seen in it. */
const SLIVER = 0.04;

/** The days of a thread's range; an end it leaves open is the whole's. */
export function daysOfRange({ from, to }: ThreadRange, whole: TimeWindow): TimeWindow {
  const first = from === undefined ? undefined : parseEdtf(from)?.start;
  const last = to === undefined ? undefined : parseEdtf(to)?.end;
  return { from: first ?? whole.from, to: last === undefined ? whole.to : last + 1 };
}

/** What a chart shows until its reader moves it: the edition, or the surroundings of a short range. */
export function firstWindow(range: ThreadRange, whole: TimeWindow, bulk = whole): TimeWindow {
  const days = daysOfRange(range, whole);
  const shown = { from: Math.max(days.from, whole.from), to: Math.min(days.to, whole.to) };
  const span = spanOf(shown);
  const ranged = range.from !== undefined || range.to !== undefined;
  if (!ranged || span <= 0) return bulk;
  if (span > spanOf(whole) * SLIVER) return whole;
  return fitAround(shown, whole, Math.max(3, 45 / span));
}

/** The finest unit one can aim at with so many pixels a day. */
export function aimedUnit(pixelsPerDay: number): TimeUnit {
  if (pixelsPerDay >= AIMED_AT) return "day";
  return pixelsPerDay * 30 >= AIMED_AT ? "month" : "year";
}

/** The day, month or year a day is in, as the address writes it; years stay within four digits. */
export function dateAt(day: number, unit: TimeUnit): EdtfDate {
  const { year, month, day: ofMonth } = calendarDay(Math.floor(day));
  const held = Math.min(Math.max(year, -9999), 9999);
  const digits = String(Math.abs(held)).padStart(4, "0");
  const two = (n: number) => String(n).padStart(2, "0");
  const text = held < 0 ? `-${digits}` : digits;
  if (unit === "year") return text;
  return unit === "month" ? `${text}-${two(month)}` : `${text}-${two(month)}-${two(ofMonth)}`;
}

/** A stretch of time as a range in whole units; an end at the edge of the whole is left open. */
export function rangeOf(days: TimeWindow, unit: TimeUnit, whole: TimeWindow): ThreadRange {
  const from = dateAt(days.from, unit);
  const to = dateAt(Math.max(days.from, days.to - 1e-6), unit);
  return {
    ...((parseEdtf(from)?.start ?? 0) > whole.from && { from }),
    ...((parseEdtf(to)?.end ?? 0) + 1 < whole.to && { to }),
  };
}

/**
 * A range with one end on another day, which stops at the other end; that one keeps what was written of it.
 * @param extent from the first story to the last, which neither end leaves behind it
 */
export function withEnd(
  range: ThreadRange,
  end: keyof ThreadRange,
  day: number,
  unit: TimeUnit,
  extent: TimeWindow,
): ThreadRange {
  const days = daysOfRange(range, extent);
  const { [end]: _, ...other } = range;
  const first = end === "from";
  const held = first ? Math.min(day, days.to - 1, extent.to - 1) : Math.max(day, days.from, extent.from);
  const text = dateAt(held, unit);
  const { start = 0, end: last = 0 } = parseEdtf(text) ?? {};
  return (first ? start <= extent.from : last + 1 >= extent.to) ? other : { ...other, [end]: text };
}

/** A range with one end some units on; one that is open goes from the first or the last story. */
export function stepEnd(
  range: ThreadRange,
  end: keyof ThreadRange,
  by: number,
  unit: TimeUnit,
  extent: TimeWindow,
): ThreadRange {
  const days = daysOfRange(range, extent);
  return withEnd(range, end, stepDay(end === "from" ? days.from : days.to - 1, unit, by), unit, extent);
}

/** The day some units before or after the unit a day is in. */
export function stepDay(day: number, unit: TimeUnit, by: number): number {
  const { year, month } = calendarDay(Math.floor(day));
  if (unit === "day") return Math.floor(day) + by;
  return unit === "month" ? dayNumber(year, month + by, 1) : dayNumber(year + by, 1, 1);
}
