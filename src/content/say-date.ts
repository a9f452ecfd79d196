import type { Language } from "@/i18n/languages";
import { isUndated, parseEdtf } from "./edtf";
import type { EdtfDate } from "./model";

const SEASONS = {
  tr: ["ilkbahar", "yaz", "sonbahar", "kış"],
  en: ["spring", "summer", "autumn", "winter"],
} as const;
const ABOUT = { tr: "yaklaşık", en: "about" } as const;

export interface SayDateOptions {
  /** Adds the weekday to a single day. */
  readonly weekday?: boolean;
  /** Leaves the year out, where a heading says it already. */
  readonly withoutYear?: boolean;
  readonly short?: boolean;
}

/**
 * An EDTF date in words: "13 Eylül 2023 Çarşamba", "10–12 September 2023", "2019". The order is written out here because
 * browsers differ in it (Turkish rules 7.3, 7.4). What is no date is returned as it is.
 */
export function sayDate(edtf: EdtfDate, language: Language, options: SayDateOptions = {}): string {
  const [from = "", to] = edtf.split("/");
  return to === undefined
    ? sayPoint(from, language, options)
    : sayInterval(from, to, language, { ...options, weekday: false });
}

/** What both ends share is said once: 10–12 Eylül 2023, 30 Ağustos – 11 Eylül 2023. */
function sayInterval(from: string, to: string, language: Language, options: SayDateOptions): string {
  if (isUndated(to)) return `${sayPoint(from, language, options)} –`;
  if (isUndated(from)) return `– ${sayPoint(to, language, options)}`;
  const [a, b] = [pointOf(from, language), pointOf(to, language)];
  const oneYear = a.year === b.year;
  const end = sayPoint(to, language, { ...options, withoutYear: oneYear && options.withoutYear === true });
  if (oneYear && a.month === b.month && a.day && b.day) return `${a.day}–${end}`;
  return `${sayPoint(from, language, { ...options, withoutYear: oneYear })} – ${end}`;
}

/** A single date. What it doesn't specify (`XX`) is 0, as what is not there; what is no date is its year. */
interface Point {
  /** In words. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly qualifier: string;
}

function pointOf(edtf: string, language: Language): Point {
  const [, year, month, day, qualifier = ""] =
    /^Y?(-?\d\d[\dX]+)(?:-(..))?(?:-(..))?([~?%]?)$/.exec(edtf) ?? [];
  return {
    year: year ? sayYear(year, language) : edtf,
    month: Number(month) || 0,
    day: Number(day) || 0,
    qualifier,
  };
}

/**
 * A year in words, or a decade or century: "2023", "44 BC", "the 1990s", "19th century". There is a year 0, which is 1 BC
 * (Turkish rule 8.8).
 * @param year as EDTF has it, without a qualifier
 */
export function sayYear(year: string, language: Language): string {
  const [digits, unspecified] = year.split("X");
  const count = Math.abs(Number(digits));
  const isYear = unspecified === undefined;
  const isBefore = year < "0" || (isYear && count === 0);
  const said = isYear ? count + Number(isBefore) : sayYears(year, count, language);
  if (!isBefore) return `${said}`;
  return language === "tr" ? `MÖ ${said}` : `${said} BC`;
}

/** @param count the century or decade, from 0 on */
function sayYears(year: string, count: number, language: Language): string {
  if (year.endsWith("XX")) return sayCentury(count + 1, language);
  return year < "0" ? `${count + 1}0–${count}1` : sayDecade(count, language);
}

function sayCentury(century: number, language: Language): string {
  if (language === "tr") return `${century}. yüzyıl`;
  const inTeens = century > 10 && century < 20;
  return `${century}${(!inTeens && ["th", "st", "nd", "rd"][century % 10]) || "th"} century`;
}

/** The suffix follows the tens as they are spoken: doksanlar, seksenler, iki binler. */
function sayDecade(decade: number, language: Language): string {
  if (language === "en") return `the ${decade}0s`;
  return `${decade}0’${[1, 3, 4, 6, 9].includes(decade % 10) ? "lar" : "ler"}`;
}

function sayPoint(edtf: string, language: Language, options: SayDateOptions): string {
  const { year, month, day, qualifier } = pointOf(edtf, language);
  const name = SEASONS[language][month - 21] ?? monthName(month, language, options.short);
  const weekday = day && options.weekday && weekdayName(edtf, language);
  const date = [day, name, !(options.withoutYear && name) && year];
  const said = language === "tr" ? [...date, weekday] : [weekday, ...date];
  return [qualifier && ABOUT[language], ...said].filter(Boolean).join(" ");
}

/**
 * The names that `Intl` gives (a test compares them), written out because it takes 10 ms to begin, 40 on a phone, and a
 * month or a weekday stands in nearly every first draw.
 */
const MONTHS = {
  tr: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** @param month 1 to 12; nothing for any other number */
export function monthName(month: number, language: Language, short?: boolean): string {
  const name = MONTHS[language][month - 1] ?? "";
  return short ? name.slice(0, name === "September" ? 4 : 3) : name;
}

/** From Sunday on. */
export const WEEKDAYS = {
  tr: "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
} as const;

function weekdayName(day: string, language: Language): string {
  // 1970-01-01 was a Thursday.
  const since = ((parseEdtf(day)?.start ?? 0) + 4) % 7;
  return WEEKDAYS[language].at(since) ?? "";
}
