import { parseEdtf } from "@/content/edtf";
import { dayText } from "./calendar";
import type { DateRule } from "./date-rule";

/**
 * 13.09.2023, 13/9/2023, 13-9-2023 and 2023-09-13. Turkish puts the day first (7.3); English is read only where one reading
 * is possible (8.11).
 */
export function numericDate(pattern: (source: string) => RegExp, order: "day-first" | "either"): DateRule[] {
  return [
    {
      pattern: pattern("(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})\\k<sep>(?<y>1\\d{3}|20\\d{2})"),
      read: ({ a, b, y }) => {
        const [first, second, year] = [Number(a), Number(b), Number(y)];
        const dayFirst = dayText(year, second, first);
        if (order === "day-first") return dayFirst;
        const monthFirst = dayText(year, first, second);
        return dayFirst && monthFirst && dayFirst !== monthFirst ? undefined : (dayFirst ?? monthFirst);
      },
    },
    {
      pattern: pattern("(?<iso>(?:1\\d{3}|20\\d{2})-\\d{2}-\\d{2})"),
      read: ({ iso = "" }) => (parseEdtf(iso) ? iso : undefined),
    },
  ];
}
