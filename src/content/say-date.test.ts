import { describe, expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { monthName, sayDate } from "./say-date";

describe("dates in words", () => {
  test.each([
    ["2023-09-13", "13 Eylül 2023", "13 September 2023"],
    ["2023-09", "Eylül 2023", "September 2023"],
    ["2023", "2023", "2023"],
    ["2023-09-10/2023-09-12", "10–12 Eylül 2023", "10–12 September 2023"],
    ["2023-08-30/2023-09-11", "30 Ağustos – 11 Eylül 2023", "30 August – 11 September 2023"],
    ["2025-10-23/2026-03-16", "23 Ekim 2025 – 16 Mart 2026", "23 October 2025 – 16 March 2026"],
    ["2019/2024", "2019 – 2024", "2019 – 2024"],
    ["2023-21", "ilkbahar 2023", "spring 2023"],
    ["199X", "1990’lar", "the 1990s"],
    ["19XX", "20. yüzyıl", "20th century"],
    ["198X", "1980’ler", "the 1980s"],
    ["200X", "2000’ler", "the 2000s"],
    ["199X~", "yaklaşık 1990’lar", "about the 1990s"],
    ["00XX", "1. yüzyıl", "1st century"],
    ["10XX", "11. yüzyıl", "11th century"],
    ["20XX", "21. yüzyıl", "21st century"],
    ["0033", "33", "33"],
    ["0000", "MÖ 1", "1 BC"],
    ["-0043", "MÖ 44", "44 BC"],
    ["-0043-03-15", "15 Mart MÖ 44", "15 March 44 BC"],
    ["-0044/-0043", "MÖ 45 – MÖ 44", "45 BC – 44 BC"],
    ["-05XX", "MÖ 6. yüzyıl", "6th century BC"],
    ["-019X", "MÖ 200–191", "200–191 BC"],
    ["Y-12345", "MÖ 12346", "12346 BC"],
    ["Y12345", "12345", "12345"],
    ["2004-XX", "2004", "2004"],
    ["2004-XX-XX", "2004", "2004"],
    ["2004-02-XX", "Şubat 2004", "February 2004"],
    ["2004/2004-06", "2004 – Haziran 2004", "2004 – June 2004"],
    ["2024-05/..", "Mayıs 2024 –", "May 2024 –"],
    ["2024/", "2024 –", "2024 –"],
    ["../2020", "– 2020", "– 2020"],
    ["/18XX", "– 19. yüzyıl", "– 19th century"],
    ["1990~", "yaklaşık 1990", "about 1990"],
    ["not a date", "not a date", "not a date"],
  ])("%s", (edtf, tr, en) => {
    expect(sayDate(edtf, "tr")).toBe(tr);
    expect(sayDate(edtf, "en")).toBe(en);
  });

  test.each(["tr", "en"] as const)("the months of %s are called as Intl calls them", (language) => {
    for (const form of ["long", "short"] as const) {
      const names = new Intl.DateTimeFormat(language === "tr" ? "tr" : "en-GB", {
        timeZone: "UTC",
        month: form,
      });
      for (let month = 1; month <= 12; month++)
        expect(monthName(month, language, form === "short")).toBe(
          names.format(Date.UTC(2001, month - 1, 15)),
        );
    }
  });

  test.each(["tr", "en"] as const)("the weekdays of %s are called as Intl calls them", (language) => {
    const names = new Intl.DateTimeFormat(language === "tr" ? "tr" : "en-GB", {
      timeZone: "UTC",
      weekday: "long",
    });
    // A week of ours, one long ago, one before the year 0.
    for (const month of ["2023-09", "1066-10", "-0043-03"])
      for (let i = 10; i < 17; i++) {
        const day = `${month}-${i}`;
        const said = sayDate(day, language, { weekday: true }).split(" ");
        const start = parseEdtf(day)?.start ?? Number.NaN;
        expect(said.at(language === "tr" ? -1 : 0)).toBe(names.format(start * 86_400_000));
      }
  });

  test("the weekday stands where each language puts it", () => {
    expect(sayDate("2023-09-13", "tr", { weekday: true })).toBe("13 Eylül 2023 Çarşamba");
    expect(sayDate("2023-09-13", "en", { weekday: true })).toBe("Wednesday 13 September 2023");
    expect(sayDate("2023-09-13", "tr", { weekday: true, withoutYear: true })).toBe("13 Eylül Çarşamba");
    expect(sayDate("2023-09-10/2023-09-12", "tr", { weekday: true, withoutYear: true })).toBe("10–12 Eylül");
    expect(sayDate("2025-10-23/2026-03-16", "en", { withoutYear: true })).toBe(
      "23 October 2025 – 16 March 2026",
    );
  });
});
