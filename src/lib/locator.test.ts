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

test.each(PLACES)(
  "the land around %s is drawn inside of the box, in whole units and few bytes",
  (_, place) => {
    const path = drawLocator(LAND, place);
    expect(path).toMatch(/^(M-?\d+,-?\d+(L-?\d+,-?\d+)*Z?)+$/u);
    expect(path).not.toMatch(/[ML](-?\d+,-?\d+)L\1(?=[LZM]|$)/u);
    expect(path.length).toBeLessThan(2200);
    for (const [, x = "", y = ""] of path.matchAll(/(-?\d+),(-?\d+)/gu)) {
      expect(Number(x)).toBeGreaterThanOrEqual(-1);
      expect(Number(x)).toBeLessThanOrEqual(LOCATOR_BOX.width + 1);
      expect(Number(y)).toBeGreaterThanOrEqual(-1);
      expect(Number(y)).toBeLessThanOrEqual(LOCATOR_BOX.height + 1);
    }
  },
);

test("the open sea has no land", () => {
  expect(drawLocator(LAND, [-48, -125])).toBe("");
});
