/** How exactly a date is known; `interval` is a written `a/b`, whatever its ends are. */
export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century" | "interval";

/**
 * A date as the days it covers. `start` and `end` are both included and count UTC days since 1970-01-01 in the
 * proleptic Gregorian calendar. An open end (`..`) is `OPEN_START` or `OPEN_END`.
 */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  /** One of the qualifiers `~`, `?`, `%` stands on the date or on an end of the interval. */
  readonly approximate: boolean;
}

/** Before and after every day; numbers that JSON can carry, which Infinity is not. Ask with `isOpen`. */
export const OPEN_START = Number.MIN_SAFE_INTEGER;
export const OPEN_END = Number.MAX_SAFE_INTEGER;

/** Whether an end of a span is open, and so no day that a calendar or a chart could have. */
export function isOpen(end: number): boolean {
  return end === OPEN_START || end === OPEN_END;
}

const CALENDAR_DATE = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const UNSPECIFIED_YEARS = /^(-?)(\d\d(?:\dX|XX))$/;
/** Level 1 asks for more than four digits; twelve keep every day number a safe integer. */
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})$/;
const QUALIFIER = /[~?%]$/;
/** Seasons 21–24 of the northern half of the earth, by first month; winter runs into the next year. */
const FIRST_SEASON = 21;
const SEASON_STARTS = [3, 6, 9, 12];

/** The UTC day number of a calendar day; a month past 12 runs into the following years. */
export function dayNumber(year: number, month: number, day: number): number {
  // Counted in months from March, so that the leap day ends its year and no `Date` (years 0–99, ±271821) is needed.
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

/** The calendar day of a UTC day number. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const fromMarch0000 = day + 719_468;
  const era = Math.floor(fromMarch0000 / 146_097);
  const dayOfEra = fromMarch0000 - era * 146_097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: yearOfEra + era * 400 + (m > 9 ? 1 : 0),
    month: m > 9 ? m - 9 : m + 3,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

/** `YYYY-MM-DD` of a UTC day number; years past four digits are written as ISO 8601 does, `+012345-01-01`. */
export function isoDay(dayNumber: number): string {
  const { year, month, day } = calendarDay(dayNumber);
  const size = Math.abs(year);
  const sign = year < 0 ? "-" : size > 9999 ? "+" : "";
  const two = (n: number) => String(n).padStart(2, "0");
  return `${sign}${String(size).padStart(size > 9999 ? 6 : 4, "0")}-${two(month)}-${two(day)}`;
}

/** The UTC day number of `YYYY-MM-DD`; undefined for anything else. */
export function dayOfIso(text: string): number | undefined {
  const span = parseEdtf(text);
  return span?.precision === "day" && !span.approximate ? span.start : undefined;
}

/**
 * Reads a date in EDTF, levels 0 and 1, without times: day, month, year, `199X`, `19XX`, `2004-XX`, `2004-02-XX`,
 * `Y12345`, years before 0000, seasons 21–24, qualifiers at the end, and intervals of these with open (`..`) or unknown
 * (empty) ends. An unknown end adds no days: `2004/` covers 2004. Undefined when malformed, when neither end of an
 * interval is a date, and when an interval ends before it starts.
 */
export function parseEdtf(text: string): DateSpan | undefined {
  const [left = "", right, surplus] = text.split("/", 3);
  if (surplus !== undefined) return undefined;
  return right === undefined ? parseSingle(left) : parseInterval(left, right);
}

/** Whether the text is a plain year, month or day: what the address takes for `from` and `to`. */
export function isSimpleDate(text: string): boolean {
  const precision = parseEdtf(text)?.precision ?? "";
  return /^[\d-]+$/.test(text) && ["year", "month", "day"].includes(precision);
}

function parseInterval(left: string, right: string): DateSpan | undefined {
  const from = parseSingle(left);
  const to = parseSingle(right);
  if ((!from && !isUndated(left)) || (!to && !isUndated(right))) return undefined;
  const known = from ?? to;
  if (!known) return undefined;
  const start = left === ".." ? OPEN_START : (from ?? known).start;
  const end = right === ".." ? OPEN_END : (to ?? known).end;
  if (end < start) return undefined;
  const approximate = Boolean(from?.approximate) || Boolean(to?.approximate);
  return { start, end, precision: "interval", approximate };
}

/** Whether what is written for an end of an interval says that it is open or unknown. */
export const isUndated = (end: string): boolean => end === "" || end === "..";

function parseSingle(text: string): DateSpan | undefined {
  const approximate = QUALIFIER.test(text);
  const date = approximate ? text.slice(0, -1) : text;
  const found = parseCalendarDate(date) ?? parseYears(date);
  if (!found) return undefined;
  const [precision, [start, end]] = found;
  return { start, end, precision, approximate };
}

type Found = readonly [DatePrecision, readonly [start: number, end: number]];

function parseCalendarDate(date: string): Found | undefined {
  const [, yearText, monthText = "XX", dayText = "XX"] = CALENDAR_DATE.exec(date) ?? [];
  if (yearText === undefined || yearText === "-0000") return undefined;
  const year = Number(yearText);
  if (monthText === "XX") return dayText === "XX" ? ["year", daysOfMonths(year, 1, 12)] : undefined;
  const month = Number(monthText);
  const seasonStart = SEASON_STARTS[month - FIRST_SEASON];
  if (seasonStart !== undefined)
    return date.length === yearText.length + 3 ? ["season", daysOfMonths(year, seasonStart, 3)] : undefined;
  if (month < 1 || month > 12) return undefined;
  const days = daysOfMonths(year, month, 1);
  if (dayText === "XX") return ["month", days];
  const day = days[0] + Number(dayText) - 1;
  return day < days[0] || day > days[1] ? undefined : ["day", [day, day]];
}

function parseYears(date: string): Found | undefined {
  const long = LONG_YEAR.exec(date)?.[1];
  if (long !== undefined) return ["year", daysOfMonths(Number(long), 1, 12)];
  const [, sign, digits] = UNSPECIFIED_YEARS.exec(date) ?? [];
  if (digits === undefined) return undefined;
  const years = ["0", "9"].map((digit) => Number(sign + digits.replaceAll("X", digit)));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return [last - first === 9 ? "decade" : "century", daysOfMonths(first, 1, (last - first + 1) * 12)];
}

function daysOfMonths(year: number, month: number, months: number): readonly [start: number, end: number] {
  return [dayNumber(year, month, 1), dayNumber(year, month + months, 1) - 1];
}
