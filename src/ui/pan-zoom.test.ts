import fc from "fast-check";
import { expect, test } from "vitest";
import { centreOn, nearestTowards, panBy, WHOLE, zoomAt } from "./pan-zoom";

const SIZE = { width: 400, height: 200 };

test("what is under the pointer stays there", () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 300 }), fc.integer({ min: 50, max: 150 }), (x, y) => {
      const { k, ...by } = zoomAt(WHOLE, 2, { x, y }, SIZE);
      expect(k).toBe(2);
      expect(k * x + by.x).toBeCloseTo(x);
      expect(k * y + by.y).toBeCloseTo(y);
    }),
  );
});

test("zoomed out again, all is as it was; the whole can't be pushed away", () => {
  expect(zoomAt(zoomAt(WHOLE, 4, { x: 10, y: 10 }, SIZE), 0.01, { x: 399, y: 1 }, SIZE)).toEqual(WHOLE);
  expect(panBy(WHOLE, { x: 90, y: -90 }, SIZE)).toEqual(WHOLE);
});

test("any point can be brought to the middle", () => {
  const close = zoomAt(WHOLE, 3, { x: 0, y: 0 }, SIZE);
  for (const point of [
    { x: 0, y: 0 },
    { x: 400, y: 200 },
    { x: 10, y: 190 },
  ]) {
    const { k, x, y } = centreOn(close, point, SIZE);
    expect([k * point.x + x, k * point.y + y]).toEqual([200, 100]);
  }
});

test("an arrow leads to what is nearest that way", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
    { x: 30, y: 0 },
    { x: 0, y: 20 },
  ];
  expect(nearestTowards(points, 0, "ArrowRight")).toBe(1);
  expect(nearestTowards(points, 0, "ArrowDown")).toBe(3);
  expect(nearestTowards(points, 0, "ArrowLeft")).toBe(-1);
  expect(nearestTowards(points, 2, "ArrowLeft")).toBe(1);
});
