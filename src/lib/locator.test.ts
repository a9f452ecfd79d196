import { geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { expect, test } from "vitest";
import { LAND } from "./land";
import { drawLocator } from "./locator";
import { LOCATOR_BOX } from "./locator-box";

const PLACES: readonly (readonly [string, readonly [number, number]])[] = [
  ["Vostochny", [51.88, 128.33]],
  ["Pyongyang", [39.03, 125.75]],
  ["New York", [40.75, -73.97]],
  ["near the date line", [65, 179.9]],
  ["the South Pole", [-90, 0]],
];

/** The points of a path of steps, in units of the box. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M([^MlZ]+)(?:l([^MZ]+))?/gu)].flatMap(([, start = "", steps = ""]) => {
    const [x = Number.NaN, y = Number.NaN, ...by] = `${start} ${steps}`.match(/-?\d+/gu)?.map(Number) ?? [];
    const points: [number, number][] = [[x, y]];
    for (let i = 0; i < by.length; i += 2) {
      const [lastX, lastY] = points.at(-1) ?? [0, 0];
      points.push([lastX + (by[i] ?? Number.NaN), lastY + (by[i + 1] ?? Number.NaN)]);
    }
    return points;
  });
}

test.each(PLACES)(
  "the land around %s is drawn inside of the box, in whole units and few bytes",
  (_, place) => {
    const path = drawLocator(LAND, place);
    expect(path).toMatch(/^(M-?\d+[ -]\d+(l-?\d+([ -]\d+)+)?Z?)+$/u);
    expect(path.length).toBeLessThan(1500);
    const points = pointsOf(path);
    expect(points.length).toBeGreaterThan(0);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(LOCATOR_BOX.width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(LOCATOR_BOX.height + 1);
    }
  },
);

test("no step of a path stays where it is", () => {
  for (const [, place] of PLACES) {
    const points = pointsOf(drawLocator(LAND, place));
    for (const [i, [x, y]] of points.entries()) expect([x, y]).not.toEqual(points[i + 1]);
  }
});

test("the land reaches where it stood in absolute points", () => {
  const projected = geoPath(
    geoAzimuthalEqualArea()
      .rotate([-125.75, -39.03])
      .scale((LOCATOR_BOX.width / 4200) * 6371)
      .translate([LOCATOR_BOX.width / 2, LOCATOR_BOX.height / 2])
      .clipExtent([
        [-1, -1],
        [LOCATOR_BOX.width + 1, LOCATOR_BOX.height + 1],
      ])
      .precision(0.5),
  ).digits(0)(LAND);
  const absolute = [...(projected ?? "").matchAll(/(-?\d+),(-?\d+)/gu)].map(([, x, y]) => `${x},${y}`);
  const reached = pointsOf(drawLocator(LAND, [39.03, 125.75])).map(([x, y]) => `${x},${y}`);
  expect([...new Set(reached)]).toEqual([...new Set(absolute)]);
});

test("the open sea has no land", () => {
  expect(drawLocator(LAND, [-48, -125])).toBe("");
});
