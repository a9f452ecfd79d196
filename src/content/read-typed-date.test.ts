import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/i18n/languages";
import { isBegunDate, readTypedDate } from "./read-typed-date";
import { sayDate } from "./say-date";

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
    ["Eylül 2023", "2023-09"],
    ["13 Eylül 2023", "2023-09-13"],
    ["1 ŞUBAT 2024", "2024-02-01"],
    ["HAZİRAN 2025", "2025-06"],
    ["agustos 2023", "2023-08"],
    ["3 Kas 2025", "2025-11-03"],
    ["Eylül 2023".normalize("NFD"), "2023-09"],
    ["September 2023", "2023-09"],
    ["13  september 2023 ", "2023-09-13"],
    ["5 Sept 2023", "2023-09-05"],
    ["APRIL 2024", "2024-04"],
    ["May 2024", "2024-05"],
    ["September 13, 2023", "2023-09-13"],
    ["sept. 13 2023", "2023-09-13"],
    ["September 1st, 2023", "2023-09-01"],
    ["2nd May 2024", "2024-05-02"],
    ["September, 2023", "2023-09"],
    ["13. Eylül 2023", "2023-09-13"],
    ["13 Eylül 2023 Çarşamba", "2023-09-13"],
    ["13 eylul 2023, carsamba", "2023-09-13"],
    ["Wednesday, September 13, 2023", "2023-09-13"],
    ["SALI 13.09.2023", "2023-09-13"],
  ])("“%s” is %s", (text, expected) => {
    expect(readTypedDate(text)).toBe(expected);
  });

  test.each([
    "29.02.2023",
    "13",
    "dün",
    "2023-13",
    "1.1.23",
    "2023/2024",
    "30 Şubat 2024",
    "Ey 2023",
    "Eylülde 2023",
    "Eylül",
    "13 Kim 2023",
    "September 31, 2023",
    "Çarşamba",
    "13 Eylül 2023 günü",
  ])("“%s” is none", (text) => {
    expect(readTypedDate(text)).toBeUndefined();
  });

  test.each(LANGUAGES)("every date is read as it is said: %s", (language) => {
    for (let month = 1; month <= 12; month++) {
      const date = `2023-${String(month).padStart(2, "0")}`;
      for (const said of [date, `${date}-09`])
        for (const short of [false, true])
          expect(readTypedDate(sayDate(said, language, { short, weekday: !short }))).toBe(said);
    }
  });

  test("a date that is being typed is none in vain, at no letter of it", () => {
    for (const whole of ["13.09.2023", "1/9/2023", "2023-09-13", "9.2023", "12/1950"])
      for (let typed = whole.search(/[^\d]/u) + 1; typed < whole.length; typed++) {
        const part = whole.slice(0, typed);
        expect([part, isBegunDate(part) || readTypedDate(part) !== undefined]).toEqual([part, true]);
      }
  });

  test.each(["2023", "13.09.2023", "1.300", "dün", "13.09.2023.", "12345-", ""])(
    "“%s” is no begun date",
    (text) => {
      expect(isBegunDate(text)).toBe(false);
    },
  );
});
