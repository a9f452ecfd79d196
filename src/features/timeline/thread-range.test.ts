import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, isSimpleDate, parseEdtf } from "@/content/edtf";
import {
  aimedUnit,
  dateAt,
  daysOfRange,
  firstWindow,
  rangeOf,
  stepDay,
  stepEnd,
  withEnd,
} from "./thread-range";
import { spanOf } from "./time-window";

const FIRST = dayNumber(-9999, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const day = fc.integer({ min: FIRST, max: LAST });
const unit = fc.constantFrom("day" as const, "month" as const, "year" as const);

describe("days as dates of the address", () => {
  test("a day is in the day, month or year it is given", () => {
    fc.assert(
      fc.property(day, unit, (at, by) => {
        const text = dateAt(at, by);
        const span = parseEdtf(text);
        expect(isSimpleDate(text)).toBe(true);
        expect(span?.precision).toBe(by);
        expect(span?.start).toBeLessThanOrEqual(at);
        expect(span?.end).toBeGreaterThanOrEqual(at);
      }),
    );
  });

  test("a range in whole units holds what was dragged over, and read again it is the same", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 90_000 }), unit, (from, days, by) => {
        const whole = { from: FIRST - 10, to: LAST + 10 };
        const dragged = { from, to: Math.min(LAST, from + days) };
        if (dragged.to <= dragged.from) return;
        const held = daysOfRange(rangeOf(dragged, by, whole), whole);
        expect(held.from).toBeLessThanOrEqual(dragged.from);
        expect(held.to).toBeGreaterThanOrEqual(dragged.to);
        expect(rangeOf(held, by, whole)).toEqual(rangeOf(dragged, by, whole));
      }),
    );
  });

  test("an end at the edge of the whole is left open", () => {
    const whole = { from: dayNumber(1999, 10, 1), to: dayNumber(2026, 6, 1) };
    expect(rangeOf(whole, "year", whole)).toEqual({});
    expect(rangeOf({ ...whole, from: dayNumber(2010, 5, 5) }, "year", whole)).toEqual({ from: "2010" });
  });

  test("an end that is moved leaves the other as it was written", () => {
    const range = { from: "2010-05-03", to: "2020-06-19" };
    const whole = { from: dayNumber(1999, 10, 1), to: dayNumber(2026, 6, 1) };
    expect(withEnd(range, "to", dayNumber(2022, 5, 1), "year", whole)).toEqual({ ...range, to: "2022" });
    expect(withEnd(range, "from", dayNumber(2012, 5, 1), "month", whole)).toEqual({
      ...range,
      from: "2012-05",
    });
    expect(withEnd(range, "to", whole.to, "year", whole)).toEqual({ from: range.from });
    expect(withEnd(range, "from", whole.from, "year", whole)).toEqual({ to: range.to });
    expect(withEnd({}, "to", dayNumber(2022, 5, 1), "year", whole)).toEqual({ to: "2022" });
  });

  test("neither end leaves all stories behind it", () => {
    const extent = { from: dayNumber(2000, 2, 9), to: dayNumber(2026, 3, 17) };
    expect(withEnd({}, "to", dayNumber(1999, 5, 1), "year", extent)).toEqual({ to: "2000" });
    expect(withEnd({ from: "1990" }, "to", dayNumber(1995, 5, 1), "year", extent)).toEqual({
      from: "1990",
      to: "2000",
    });
    expect(withEnd({}, "from", dayNumber(2026, 12, 1), "month", extent)).toEqual({ from: "2026-03" });
  });

  test("an open end steps in from the first or the last story, wherever in their units those are", () => {
    const first = fc.integer({ min: FIRST + 1_500, max: LAST - 92_000 });
    fc.assert(
      fc.property(first, fc.integer({ min: 1_500, max: 90_000 }), unit, (from, days, by) => {
        const extent = { from, to: from + days };
        expect(stepEnd({}, "from", 1, by, extent)).toEqual({ from: dateAt(stepDay(from, by, 1), by) });
        expect(stepEnd({}, "to", -1, by, extent)).toEqual({ to: dateAt(stepDay(extent.to - 1, by, -1), by) });
        expect(stepEnd({}, "from", -1, by, extent)).toEqual({});
        expect(stepEnd({}, "to", 1, by, extent)).toEqual({});
      }),
    );
  });

  test("an end stops at the other, so that no range is reversed", () => {
    fc.assert(
      fc.property(day, day, fc.constantFrom("from" as const, "to" as const), unit, (at, to, end, by) => {
        const whole = { from: FIRST - 10, to: LAST + 10 };
        const range = rangeOf({ from: Math.min(at, to), to: Math.max(at, to) + 1 }, "day", whole);
        for (const target of [FIRST, at, to, LAST]) {
          const days = daysOfRange(withEnd(range, end, target, by, whole), whole);
          expect(days.to).toBeGreaterThan(days.from);
        }
      }),
    );
  });

  test("a step goes to the next unit and a step back returns", () => {
    fc.assert(
      fc.property(day, unit, fc.integer({ min: 1, max: 30 }), (at, by, steps) => {
        const start = parseEdtf(dateAt(at, by))?.start ?? 0;
        expect(stepDay(stepDay(start, by, steps), by, -steps)).toBe(start);
        expect(stepDay(at, by, steps)).toBeGreaterThan(at);
      }),
    );
  });
});

describe("what is shown first", () => {
  const whole = { from: dayNumber(2000, 1, 1), to: dayNumber(2026, 1, 1) };

  test("the whole, while the range can be seen in it", () => {
    expect(firstWindow({}, whole)).toBe(whole);
    expect(firstWindow({ from: "2019", to: "2024" }, whole)).toBe(whole);
  });

  test("the surroundings of a day", () => {
    const window = firstWindow({ from: "2023-09-13", to: "2023-09-13" }, whole);
    expect(spanOf(window)).toBeLessThan(150);
    expect((window.from + window.to) / 2).toBeCloseTo(dayNumber(2023, 9, 13) + 0.5, 6);
  });

  test("one aims no finer than a pointer can", () => {
    expect([0.01, 0.2, 9].map(aimedUnit)).toEqual(["year", "month", "day"]);
  });
});
