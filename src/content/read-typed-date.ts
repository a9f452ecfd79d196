import { loose } from "@/i18n/fold";
import { LANGUAGES } from "@/i18n/languages";
import { isSimpleDate } from "./edtf";
import type { EdtfDate } from "./model";
import { monthName } from "./say-date";

/**
 * Reads a date as people type it: 2023, 2023-09, 2023-09-13, day first 13.09.2023, 13/9/2023, 9.2023 (Turkish rules 7.3),
 * and as it is said in either language: Eylül 2023, 13 Sept 2023. An empty text is an open end, undefined is no date.
 */
export function readTypedDate(text: string): EdtfDate | undefined {
  const typed = text.trim();
  if (typed === "" || isSimpleDate(typed)) return typed;
  const [, day, month = "", year = ""] =
    /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(typed) ??
    /^(?:(\d{1,2})\s+)?(\p{L}{3,})\s+(\d{4})$/u.exec(typed.normalize("NFC")) ??
    [];
  const parts = [month, ...(day ? [day] : [])].map((part) => (monthOf(part) ?? part).padStart(2, "0"));
  const date = [year, ...parts].join("-");
  return isSimpleDate(date) ? date : undefined;
}

const TWELVE = Array.from({ length: 12 }, (_, i) => i + 1);

/** The number of a month by its name, or the first three letters of it, with or without its accents. */
function monthOf(typed: string): string | undefined {
  const name = loose(typed, "tr");
  const isIt = (month: number) =>
    LANGUAGES.some((language) => loose(monthName(month, language), "tr").startsWith(name));
  return name.length < 3 ? undefined : TWELVE.find(isIt)?.toString();
}
