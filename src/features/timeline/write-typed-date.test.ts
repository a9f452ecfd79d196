import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "@/content/edtf";
import { readTypedDate } from "@/content/read-typed-date";
import { LANGUAGES } from "@/i18n/languages";
import { dateAt } from "./thread-range";
import { writeTypedDate } from "./write-typed-date";

describe("dates in the form", () => {
  test("a date is shown as a reader of the language types it", () => {
    expect(
      ["2023-09-13", "2023-09", "2023", "-0043-03", ""].map((date) => writeTypedDate(date, "tr")),
    ).toEqual(["13.09.2023", "09.2023", "2023", "-0043-03", ""]);
    expect(writeTypedDate("2023-09-13", "en")).toBe("2023-09-13");
  });

  test("what is shown is read as the date it was", () => {
    const day = fc.integer({ min: dayNumber(-9999, 1, 1), max: dayNumber(9999, 12, 31) });
    const unit = fc.constantFrom("day" as const, "month" as const, "year" as const);
    fc.assert(
      fc.property(day, unit, fc.constantFrom(...LANGUAGES), (at, by, language) => {
        const date = dateAt(at, by);
        expect(readTypedDate(writeTypedDate(date, language))).toBe(date);
      }),
    );
  });
});
