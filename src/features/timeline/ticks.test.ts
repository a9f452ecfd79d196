import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { calendarDay, dayNumber } from "@/content/edtf";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { ticks } from "./ticks";

const FIRST = dayNumber(-9999, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const window = fc
  .tuple(fc.integer({ min: FIRST, max: LAST }), fc.double({ min: 4, max: 7_300_000, noNaN: true }))
  .map(([from, days]) => ({ from, to: from + days }));
const width = fc.integer({ min: 160, max: 2400 });

/** Where a label of a width begins and ends, which stands on a place or keeps to an edge of the chart. */
function endsOf(wide: number, at: number, pixels: number, edge: "start" | "end" | undefined) {
  if (edge === "start") return [0, wide] as const;
  return edge === "end" ? ([pixels - wide, pixels] as const) : ([at - wide / 2, at + wide / 2] as const);
}

describe("any window, from days to twenty thousand years", () => {
  test("labels never overlap, ticks are in order and in sight", () => {
    fc.assert(
      fc.property(window, width, fc.constantFrom("tr" as const, "en" as const), (w, pixels, language) => {
        const found = ticks(w, pixels, language);
        let free = -Infinity;
        let before = -Infinity;
        for (const { day, share, label, edge } of found) {
          expect(day).toBeGreaterThan(before);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          before = day;
          if (label === undefined) continue;
          const [left, right] = endsOf(label.length * 7.2, share * pixels, pixels, edge);
          expect(left).toBeGreaterThan(free + 12);
          free = right;
        }
        expect(found.length).toBeLessThanOrEqual(pixels / 60 + 2);
      }),
      fuzzRuns(1000),
    );
  });

  test("each stands on the first moment of a day, month or year", () => {
    fc.assert(
      fc.property(window, width, (w, pixels) => {
        const days = ticks(w, pixels, "en").map(({ day }) => day);
        expect(days.every(Number.isInteger)).toBe(true);
        const [first = 0, second = 0] = days;
        if (second - first > 27 && days.length > 1)
          expect(days.map((day) => calendarDay(day).day).every((day) => day === 1)).toBe(true);
        if (second - first > 360 && days.length > 1)
          expect(days.map((day) => calendarDay(day).month).every((month) => month === 1)).toBe(true);
      }),
    );
  });
});

/** The clock changes in each of these in some week of the year, in one of them by half an hour, and one lost a day. */
const ZONES = ["America/Los_Angeles", "Europe/Istanbul", "Australia/Lord_Howe", "Pacific/Apia", "UTC"];

describe.each(ZONES)("where the reader's clock is that of %s", (zone) => {
  const before = process.env["TZ"];
  beforeAll(() => {
    process.env["TZ"] = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  });

  test("every day of 2011 and 2016 is there once, one day from the next, under its own name", () => {
    for (const year of [2011, 2016]) {
      const names: string[] = [];
      for (let from = dayNumber(year, 1, 1); from < dayNumber(year + 1, 1, 1); from += 5) {
        const found = ticks({ from, to: from + 4.5 }, 800, "en");
        expect(found.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((day) => from + day));
        names.push(...found.map(({ label = "" }) => label.split(" ").slice(0, 2).join(" ")));
      }
      expect(new Set(names).size).toBeGreaterThanOrEqual(365);
      expect(names.slice(58, 61)).toEqual(
        year === 2016 ? ["28 Feb", "29 Feb", "1 Mar"] : ["28 Feb", "1 Mar", "2 Mar"],
      );
    }
  });
});

describe("at the edges of the chart", () => {
  const edges = (from: number, to: number) =>
    ticks({ from, to }, 800, "en").flatMap(({ label, edge }) => (label ? [edge] : []));

  test("a label that has room stands on its tick", () => {
    const found = edges(dayNumber(1999, 5, 1), dayNumber(2026, 8, 1));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(Boolean)).toEqual([]);
  });

  test("one that would leave the chart keeps to its edge", () => {
    const found = edges(dayNumber(2000, 1, 1), dayNumber(2025, 1, 1));
    expect([found.at(0), ...found.slice(1, -1).filter(Boolean), found.at(-1)]).toEqual(["start", "end"]);
  });

  test("what it moves aside for that is no nearer to the next one", () => {
    const from = dayNumber(2019, 3, 10);
    const found = ticks({ from, to: from + 77 }, 800, "en").flatMap(({ label }) => label ?? []);
    expect(found.slice(0, 2)).toEqual(["11 Mar 2019", "25 Mar"]);
  });
});

describe("labels in words", () => {
  const labels = (from: number, to: number, language: "tr" | "en") =>
    ticks({ from, to }, 800, language).flatMap(({ label }) => label ?? []);

  test("years", () => {
    expect(labels(dayNumber(2000, 1, 1), dayNumber(2025, 6, 1), "tr")).toEqual([
      "2000",
      "2005",
      "2010",
      "2015",
      "2020",
      "2025",
    ]);
  });

  test("years before our era are counted as people count them, and round as they are", () => {
    expect(labels(dayNumber(-3199, 1, 1), dayNumber(1799, 12, 31), "tr")).toEqual([
      "MÖ 3000",
      "MÖ 2500",
      "MÖ 2000",
      "MÖ 1500",
      "MÖ 1000",
      "MÖ 500",
      "1",
      "500",
      "1000",
      "1500",
    ]);
    expect(labels(dayNumber(-3, 1, 1), dayNumber(3, 12, 31), "en")).toEqual([
      "4 BC",
      "3 BC",
      "2 BC",
      "1 BC",
      "1",
      "2",
      "3",
    ]);
  });

  test("months say their year at first and in January", () => {
    expect(labels(dayNumber(2023, 11, 1), dayNumber(2024, 4, 2), "tr")).toEqual([
      "Kas 2023",
      "Ara",
      "Oca 2024",
      "Şub",
      "Mar",
      "Nis",
    ]);
  });

  test("the leap day is a day as any other", () => {
    expect(labels(dayNumber(2024, 2, 27), dayNumber(2024, 3, 3), "en")).toEqual([
      "27 Feb 2024",
      "28 Feb",
      "29 Feb",
      "1 Mar",
      "2 Mar",
      "3 Mar",
    ]);
  });
});
