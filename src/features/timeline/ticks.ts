import { calendarDay, dayNumber } from "@/content/edtf";
import { monthName, sayYear } from "@/content/say-date";
import type { Language } from "@/i18n/languages";
import { shareOf, spanOf, type TimeWindow } from "./time-window";

export type TimeUnit = "day" | "month" | "year";

interface Step {
  readonly unit: TimeUnit;
  readonly size: number;
  /** About how many days it takes. */
  readonly days: number;
}

export interface Tick {
  readonly day: number;
  /** 0 at the start of the window, 1 at its end. */
  readonly share: number;
  /** Left out where it would touch the one before it. */
  readonly label?: string;
  /** Centred on its tick the label would leave the chart: it keeps to this edge of it. */
  readonly edge?: "start" | "end";
}

const YEAR = 365.2425;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000];
const STEPS: readonly Step[] = [
  { unit: "day", size: 1, days: 1 },
  { unit: "day", size: 7, days: 7 },
  { unit: "month", size: 1, days: YEAR / 12 },
  { unit: "month", size: 3, days: YEAR / 4 },
  { unit: "month", size: 6, days: YEAR / 2 },
  ...YEARS.map((size) => ({ unit: "year", size, days: YEAR * size }) as const),
];
/** 1970-01-05 was a Monday. */
const MONDAY = 4;
const TICK_WIDTH = 72;
const LETTER_WIDTH = 7.2;
/** Any less, and two dates read as one. */
const LABEL_GAP = 14;

/** Ticks on the starts of days, Mondays, months or years, as dense as their labels allow at a width in pixels. */
export function ticks(window: TimeWindow, width: number, language: Language): readonly Tick[] {
  const perDay = width / spanOf(window);
  const step = STEPS.find(({ days }) => days * perDay >= TICK_WIDTH) ?? { unit: "year", size: 1e7, days: 0 };
  let free = Number.NEGATIVE_INFINITY;
  return daysOf(window, step).map((day, i) => {
    const share = shareOf(window, day);
    const label = labelOf(day, step.unit, language, i === 0);
    const wide = label.length * LETTER_WIDTH;
    const centred = share * width - wide / 2;
    const left = Math.max(0, Math.min(centred, width - wide));
    if (left < free) return { day, share };
    free = left + wide + LABEL_GAP;
    return { day, share, label, ...(left !== centred && { edge: left === 0 ? "start" : "end" }) };
  });
}

function daysOf(window: TimeWindow, step: Step): readonly number[] {
  const days: number[] = [];
  for (let n = ordinal(window.from, step); days.length < 400; n++) {
    const day = dayOf(n, step);
    if (day > window.to) break;
    if (day >= window.from) days.push(day);
  }
  return days;
}

/** Steps are counted from the year 0, days from a Monday. */
function ordinal(day: number, { unit, size }: Step): number {
  const { year, month } = calendarDay(Math.floor(day));
  if (unit === "day") return Math.floor((day - MONDAY) / size);
  return Math.floor((unit === "year" ? year : year * 12 + month - 1) / size);
}

function dayOf(n: number, { unit, size }: Step): number {
  if (unit === "day") return n * size + MONDAY;
  return unit === "year" ? dayNumber(roundYear(n * size, size), 1, 1) : dayNumber(0, n * size + 1, 1);
}

/** 1000 BC is the year −999: before our era, steps of several years stand on what is round there. */
function roundYear(year: number, size: number): number {
  return size > 1 && year < 1 ? year + 1 : year;
}

/** The year is said by the first label and by those of January; the others go without. */
function labelOf(at: number, unit: TimeUnit, language: Language, first: boolean): string {
  const { year: number, month, day } = calendarDay(at);
  const year = sayYear(String(number), language);
  if (unit === "year") return year;
  const name = monthName(month, language, true);
  const years = first || (month === 1 && (unit === "month" || day <= 7)) ? [year] : [];
  return [...(unit === "day" ? [String(day)] : []), name, ...years].join(" ");
}
