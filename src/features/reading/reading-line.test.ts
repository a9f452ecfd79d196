import fc from "fast-check";
import { expect, test } from "vitest";
import { atLine } from "./reading-line";

test("the thing at a height is the last that starts at or above it, else the first", () => {
  const heights = fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(heights, fc.integer({ min: -6000, max: 6000 }), (unsorted, line) => {
      const tops = unsorted.toSorted((a, b) => a - b);
      const expected = Math.max(
        0,
        tops.findLastIndex((top) => top <= line),
      );
      expect(atLine(tops.length, (i) => tops[i] ?? 0, line)).toBe(expected);
    }),
  );
});

test("it looks at few of many", () => {
  let looks = 0;
  const top = (i: number) => {
    looks += 1;
    return i * 40;
  };
  expect(atLine(400, top, 8020)).toBe(200);
  expect(looks).toBeLessThanOrEqual(9);
});
