import { expect, test } from "vitest";
import { sayDate } from "@/content/say-date";
import { dayInMonth } from "./day-in-month";

test.each([
  ["2023-09-13", "13", " Eylül 2023"],
  ["2023-09-10/2023-09-12", "10–12", " Eylül 2023"],
])("%s adds %s to its month", (date, day, rest) => {
  expect(dayInMonth(sayDate(date, "tr"), "Eylül 2023")).toEqual([day, rest]);
});

test.each([
  "2023-09",
  "2023-09~",
  "2023-09-13~",
  "2023-09-30/2023-10-02",
  "2022-09-10/2023-09-12",
  "2023-09-13/..",
  "../2023-09-13",
  "2023",
  "202X",
])("%s is said whole", (date) => {
  for (const [language, month] of [
    ["tr", "Eylül 2023"],
    ["en", "September 2023"],
  ] as const) {
    const said = sayDate(date, language);
    expect(dayInMonth(said, month)).toEqual([said, ""]);
  }
});
