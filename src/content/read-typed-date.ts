import { loose } from "@/i18n/fold";
import { LANGUAGES } from "@/i18n/languages";
import { isSimpleDate } from "./edtf";
import type { EdtfDate } from "./model";
import { monthName, WEEKDAYS } from "./say-date";

const ORDERS = [
  /^(?:(?<day>\d{1,2})[./-])?(?<month>\d{1,2})[./-](?<year>\d{4})$/,
  /^(?:(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s+)?(?<month>\p{L}{3,})\.?,?\s+(?<year>\d{4})$/u,
  /^(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
] as const;

/**
 * Reads a date as people type it: 2023, 2023-09, 2023-09-13, day first 13.09.2023, 13/9/2023, 9.2023 (Turkish rules 7.3),
 * and as it is said in either language: Eylül 2023, 13 Eylül 2023 Çarşamba, 13 Sept 2023, September 13, 2023. A weekday is
 * passed over, also a wrong one. An empty text is an open end, undefined is no date.
 */
export function readTypedDate(text: string): EdtfDate | undefined {
  const typed = withoutWeekday(text.trim().normalize("NFC"));
  if (typed === "" || isSimpleDate(typed)) return typed;
  const {
    day,
    month = "",
    year = "",
  } = ORDERS.map((order) => order.exec(typed)?.groups).find((groups) => groups !== undefined) ?? {};
  const parts = [month, ...(day ? [day] : [])].map((part) => (monthOf(part) ?? part).padStart(2, "0"));
  const date = [year, ...parts].join("-");
  return isSimpleDate(date) ? date : undefined;
}

/** Whether it may become a date in figures: 13.09, 2023-0, 9.202, not the number 9.300. Nobody has typed in vain so far. */
export function isBegunDate(text: string): boolean {
  return BEGUN.test(text.trim()) && !readTypedDate(text);
}

const BEGUN = /^(?:\d{1,4}[./-](?:\d{1,2}(?:[./-]\d{0,3})?)?|\d{1,2}[./-](?:19|20)\d)$/;

/** It stands first in English and last in Turkish. */
function withoutWeekday(typed: string): string {
  return typed.replace(/^(\p{L}+),?\s+|,?\s+(\p{L}+)$/u, (whole, first?: string, last?: string) =>
    isWeekday(first ?? last ?? "") ? "" : whole,
  );
}

function isWeekday(word: string): boolean {
  return LANGUAGES.some((language) =>
    WEEKDAYS[language].some((weekday) => loose(weekday, "tr") === loose(word, "tr")),
  );
}

const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);

/** The number of a month by its name, or the first three letters of it, with or without its accents. */
function monthOf(typed: string): string | undefined {
  const name = loose(typed, "tr");
  const isIt = (month: number) =>
    LANGUAGES.some((language) => loose(monthName(month, language), "tr").startsWith(name));
  return name.length < 3 ? undefined : TWELVE.find(isIt)?.toString();
}
