import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collide, columnOf, columnsBetween, nearestColumn } from "./collide";

const middles = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 400 })
  .map((days) => days.sort((a, b) => a - b));
const gap = fc.double({ min: 0.01, max: 1e5, noNaN: true });

describe("marks that would stand on each other become one", () => {
  test("nothing is lost, nothing is told twice, the order is kept", () => {
    fc.assert(
      fc.property(middles, gap, (days, apart) => {
        const columns = collide(days, apart);
        let at = 0;
        for (const { begin, end, day } of columns) {
          expect(begin).toBe(at);
          expect(end).toBeGreaterThan(begin);
          expect(day).toBeGreaterThanOrEqual((days[begin] ?? 0) - 1e-6);
          expect(day).toBeLessThanOrEqual((days[end - 1] ?? 0) + 1e-6);
          at = end;
        }
        expect(at).toBe(days.length);
      }),
    );
  });

  test("no two of them are nearer than a target is wide", () => {
    fc.assert(
      fc.property(middles, gap, (days, apart) => {
        const columns = collide(days, apart);
        for (const [i, { day }] of columns.entries())
          expect(day - (columns[i - 1]?.day ?? -Infinity)).toBeGreaterThanOrEqual(apart - 1e-6);
      }),
    );
  });

  test("so a window holds no more of them than its width does", () => {
    fc.assert(
      fc.property(middles, fc.integer({ min: 200, max: 1400 }), (days, width) => {
        const apart = (2e6 * 24) / width;
        expect(collide(days, apart).length).toBeLessThanOrEqual(Math.ceil(width / 24) + 1);
      }),
    );
  });

  test("those in sight are just those between two days", () => {
    fc.assert(
      fc.property(middles, gap, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (days, apart, from) => {
        const columns = collide(days, apart);
        const to = from + 1e5;
        expect(columnsBetween(columns, from, to)).toEqual(
          columns.filter(({ day }) => day >= from && day < to),
        );
      }),
    );
  });
});

test("a story is found in its mark", () => {
  const columns = collide([0, 1, 50, 51, 52], 10);
  expect(columns.map(({ begin, end }) => end - begin)).toEqual([2, 3]);
  expect(columnOf(columns, 3)).toBe(1);
  expect(columnOf(columns, -1)).toBe(-1);
});

test("the mark nearest to a day is found, the earlier one of two", () => {
  const columns = collide([0, 100, 200], 10);
  const nearest = (day: number) => nearestColumn(columns, day)?.day;
  expect([-5, 49, 50, 51, 199, 500, Number.POSITIVE_INFINITY].map(nearest)).toEqual([
    0, 0, 0, 100, 200, 200, 200,
  ]);
  expect(nearestColumn([], 5)).toBeUndefined();
});
