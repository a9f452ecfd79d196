import { isSimpleDate } from "@/content/edtf";
import type { EdtfDate } from "@/content/model";
import type { Language } from "@/i18n/languages";

/**
 * Reads a date as people type it: 2023, 2023-09, 2023-09-13, and day first 13.09.2023, 13/9/2023, 9.2023 (Turkish
 * rules 7.3). An empty text is an open end, undefined is no date.
 */
export function readTyped(text: string): EdtfDate | undefined {
  const typed = text.trim();
  if (typed === "" || isSimpleDate(typed)) return typed;
  const match = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/.exec(typed);
  if (!match) return undefined;
  const [, day, month = "", year = ""] = match;
  const date = [year, month.padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
  return isSimpleDate(date) ? date : undefined;
}

/** A date as a reader of the language types it: 13.09.2023 in Turkish; a year before 0 and English as the address has it. */
export function writeTyped(date: EdtfDate, language: Language): string {
  return language === "tr" && !date.startsWith("-") ? date.split("-").reverse().join(".") : date;
}
