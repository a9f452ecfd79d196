import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "@/content/edtf";
import { LANGUAGES } from "@/i18n/languages";
import { dateAt } from "./thread-range";
import { readTyped, writeTyped } from "./typed-date";

describe("typed dates", () => {
  test.each([
    ["2023", "2023"],
    [" 2023-09 ", "2023-09"],
    ["13.09.2023", "2023-09-13"],
    ["13/9/2023", "2023-09-13"],
    ["09.2023", "2023-09"],
    ["29.02.2024", "2024-02-29"],
    ["-0043", "-0043"],
    ["", ""],
  ])("“%s” is %s", (text, expected) => {
    expect(readTyped(text)).toBe(expected);
  });

  test.each(["29.02.2023", "13", "dün", "2023-13", "1.1.23", "2023/2024"])("“%s” is none", (text) => {
    expect(readTyped(text)).toBeUndefined();
  });

  test("a date is shown as a reader of the language types it", () => {
    expect(["2023-09-13", "2023-09", "2023", "-0043-03", ""].map((date) => writeTyped(date, "tr"))).toEqual([
      "13.09.2023",
      "09.2023",
      "2023",
      "-0043-03",
      "",
    ]);
    expect(writeTyped("2023-09-13", "en")).toBe("2023-09-13");
  });

  test("what is shown is read as the date it was", () => {
    const day = fc.integer({ min: dayNumber(-9999, 1, 1), max: dayNumber(9999, 12, 31) });
    const unit = fc.constantFrom("day" as const, "month" as const, "year" as const);
    fc.assert(
      fc.property(day, unit, fc.constantFrom(...LANGUAGES), (at, by, language) => {
        const date = dateAt(at, by);
        expect(readTyped(writeTyped(date, language))).toBe(date);
      }),
    );
  });
});
