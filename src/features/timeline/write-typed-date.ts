import type { EdtfDate } from "@/content/model";
import type { Language } from "@/i18n/languages";

/** A date as a reader of the language types it: 13.09.2023 in Turkish; a year before 0 and English as the address has it. */
export function writeTypedDate(date: EdtfDate, language: Language): string {
  return language === "tr" && !date.startsWith("-") ? date.split("-").reverse().join(".") : date;
}
