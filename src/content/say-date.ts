import type { Language } from "@/i18n/languages";
import { parseEdtf } from "./edtf";
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
  const [from, to] = edtf.split("/");
  if (from === undefined || from === edtf) return sayPoint(edtf, language, options);
  return sayEnds(from, to, language, { ...options, weekday: false });
}

function sayEnds(from: string, to: string | undefined, language: Language, options: SayDateOptions): string {
  if (to === undefined || to === "" || to === "..") return `${sayPoint(from, language, options)} –`;
  if (from === "" || from === "..") return `– ${sayPoint(to, language, options)}`;
  return sayInterval(from, to, language, options);
}

/** What both ends share is said once: 10–12 Eylül 2023, 30 Ağustos – 11 Eylül 2023. */
function sayInterval(from: string, to: string, language: Language, options: SayDateOptions): string {
  const [a, b] = [pointOf(from), pointOf(to)];
  const end = sayPoint(to, language, options);
  if (!a || !b || a.year !== b.year) {
    const years = { ...options, withoutYear: false };
    return `${sayPoint(from, language, years)} – ${sayPoint(to, language, years)}`;
  }
  const first = { ...options, withoutYear: true };
  if (a.month === b.month && a.day && b.day) return `${a.day}–${end}`;
  return a.month ? `${sayPoint(from, language, first)} – ${end}` : `${from}–${end}`;
}

interface Point {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
}

function pointOf(edtf: string): Point | undefined {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?[~?%]?$/.exec(edtf);
  if (!match?.[1]) return undefined;
  const [month, day] = [Number(match[2] ?? 0), Number(match[3] ?? 0)];
  return { year: sayYear(match[1]), ...(month && { month }), ...(day && { day }) };
}

function sayYear(year: string): string {
  return year.replace(/^(-?)0+(?=\d)/, "$1");
}

function sayPoint(edtf: string, language: Language, options: SayDateOptions): string {
  const point = pointOf(edtf);
  const about = /[~?%]$/.test(edtf) ? `${ABOUT[language]} ` : "";
  if (!point) return sayVague(edtf, language);
  const year = options.withoutYear ? "" : point.year;
  if (!point.month) return about + point.year;
  if (point.month > 20)
    return about + [SEASONS[language][(point.month - 21) % 4], year].filter(Boolean).join(" ");
  const month = monthName(point.month, language, options.short);
  if (!point.day) return about + [month, year].filter(Boolean).join(" ");
  const day = [String(point.day), month, year].filter(Boolean).join(" ");
  if (!options.weekday) return about + day;
  return about + withWeekday(day, weekdayName(edtf, language), language);
}

function withWeekday(day: string, weekday: string, language: Language): string {
  return language === "tr" ? `${day} ${weekday}` : `${weekday} ${day}`;
}

function sayVague(edtf: string, language: Language): string {
  const century = /^(\d\d)XX$/.exec(edtf)?.[1];
  if (century) {
    const number = Number(century) + 1;
    return language === "tr" ? `${number}. yüzyıl` : `${number}${ordinal(number)} century`;
  }
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade) return language === "tr" ? `${decade}0’lar` : `the ${decade}0s`;
  return edtf;
}

function ordinal(number: number): string {
  const category = new Intl.PluralRules("en", { type: "ordinal" }).select(number);
  return { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[category];
}

/**
 * The names that `Intl` gives (a test compares them), written out because it takes 10 ms to begin, 40 on a phone, and a
 * month or a weekday stands in nearly every first draw.
 */
const MONTHS = {
  tr: "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

/** @param month 1 to 12 */
export function monthName(month: number, language: Language, short = false): string {
  const name = MONTHS[language][month - 1] ?? "";
  return short ? name.slice(0, name === "September" ? 4 : 3) : name;
}

const WEEKDAYS = {
  tr: "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi".split(" "),
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
} as const;

function weekdayName(day: string, language: Language): string {
  const start = parseEdtf(day)?.start ?? 0;
  return WEEKDAYS[language][new Date(start * 86_400_000).getUTCDay()] ?? "";
}

/** The year a date starts in, as stories are grouped: "2023", "-0043". */
export function startYear(edtf: EdtfDate): string {
  return /^(-?\d{4})/.exec(edtf)?.[1] ?? edtf;
}
