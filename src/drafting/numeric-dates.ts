import { parseEdtf } from "@/content/edtf";
import { dayText, intervalText } from "./calendar";
import type { DateRule, Groups } from "./date-rule";

/** Turkish puts the day first (7.3); English is read only where one reading is possible (8.11). */
type Order = "day-first" | "either";

/** What stands before, between and after the two ends of a range. */
export type Join = readonly [opening: string, middle: string, closing: string];

const ISO = (name: string) => `(?<${name}>(?:1\\d{3}|20\\d{2})-\\d{2}-\\d{2})`;
/** Day, month and year in digits; of what `end` names. */
const FULL = (end: "" | "2") =>
  `(?<a${end}>\\d{1,2})(?<sep${end}>[./-])(?<b${end}>\\d{1,2})\\k<sep${end}>(?<y${end}>1\\d{3}|20\\d{2})`;
/** Hours, versions and items are none: saat 10.05 - 13.09.2023. */
const NUMBERED = "(?<!(?<!\\p{L})(?:saat|sürüm|sayı|no|madde)[.:]?\\s?)";
/** The first of two days, its month or year left to the second: 13–16.09.2023; a day alone joined by no dash set apart. */
const SHORT = `${NUMBERED}(?<a>\\d{1,2})(?:[./](?<b>\\d{1,2})|(?!\\s?[-–—]\\s|\\s[-–—]))`;

/** 13.09.2023, 13/9/2023, 13-9-2023 and 2023-09-13, and ranges of them. */
export function numericDate(
  pattern: (source: string) => RegExp,
  order: Order,
  joins: readonly Join[],
): DateRule[] {
  // Where the month may come first, two numbers do not say which of them is short.
  const firsts = order === "day-first" ? [FULL(""), SHORT] : [FULL("")];
  return [
    { pattern: pattern(FULL("")), read: (groups) => numericDay(groups, "", order) },
    { pattern: pattern(ISO("iso")), read: ({ iso = "" }) => (parseEdtf(iso) ? iso : undefined) },
    ...joins.flatMap(([opening, middle, closing]) =>
      firsts.map((first) => ({
        pattern: pattern(`${opening}${first}${middle}${FULL("2")}${closing}`),
        read: (groups: Groups) => numericRange(groups, order),
        solid: true,
      })),
    ),
    ...joins.map(([opening, middle, closing]) => ({
      pattern: pattern(`${opening}${ISO("iso")}${middle}${ISO("iso2")}${closing}`),
      read: ({ iso, iso2 }: Groups) => intervalText(iso, iso2),
      solid: true,
    })),
  ];
}

function numericRange(groups: Groups, order: Order): string | undefined {
  const { a, b = groups["b2"], y = groups["y2"] } = groups;
  return intervalText(numericDay({ a, b, y }, "", order), numericDay(groups, "2", order));
}

function numericDay(groups: Groups, end: "" | "2", order: Order): string | undefined {
  const first = Number(groups[`a${end}`]);
  const second = Number(groups[`b${end}`]);
  const year = Number(groups[`y${end}`]);
  const dayFirst = dayText(year, second, first);
  if (order === "day-first") return dayFirst;
  const monthFirst = dayText(year, first, second);
  return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
}
