import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { LAND } from "@/lib/land";
import { clusterMarks, drawMap, middleLongitude } from "./map-marks";

const SIZE = { width: 800, height: 400 };
const place = (id: string, latitude: number, longitude: number, stories = 1) => ({
  id,
  stories,
  coordinates: [latitude, longitude] as const,
});

test("no place is lost, and all are in the box", () => {
  const somewhere = fc.record({
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), (where) => {
      const places = where.map(({ latitude, longitude }, i) => place(`p${i}`, latitude, longitude));
      const { points } = drawMap({ type: "Sphere" }, places, SIZE);
      expect(points.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(-1);
        expect(x).toBeLessThanOrEqual(801);
        expect(y).toBeGreaterThanOrEqual(-1);
        expect(y).toBeLessThanOrEqual(401);
      }
    }),
    fuzzRuns(40),
  );
});

test("places at one spot are on the map of the whole Earth", () => {
  const { points } = drawMap({ type: "Sphere" }, [place("a", 43, 132), place("b", 43, 132)], SIZE);
  for (const { x, y } of points) expect([x, y].every(Number.isFinite)).toBe(true);
});

test("of places close together the country around them is seen", () => {
  const close = [place("pier", 40.877, 29.093), place("quay", 40.99, 29.02)];
  const [pier, quay] = drawMap(LAND, close, SIZE).points;
  const apart = Math.hypot((pier?.x ?? 0) - (quay?.x ?? 0), (pier?.y ?? 0) - (quay?.y ?? 0));
  // 14 of 445 kilometres, over the height of the map.
  expect(apart).toBeGreaterThan(8);
  expect(apart).toBeLessThan(14);
});

test("places farther apart are all that it is fitted to", () => {
  const far = [place("ankara", 39.93, 32.86), place("odesa", 46.48, 30.73), place("athens", 37.98, 23.73)];
  const ys = drawMap(LAND, far, SIZE).points.map(({ y }) => Math.round(y));
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([28, 372]);
});

test("north is up, east is right, also across the date line", () => {
  const places = [place("kamchatka", 56, 160), place("alaska", 61, -150)];
  const [west, east] = drawMap(LAND, places, SIZE).points;
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  expect(west?.y).toBeGreaterThan(east?.y ?? 0);
  expect(Math.abs(middleLongitude([170, -170]))).toBeCloseTo(180);
});

test("land is drawn", () => {
  expect(drawMap(LAND, [place("a", 39, 125), place("b", 56, 37)], SIZE).land).toMatch(/^M[\d.,-]+L/u);
});

test("clustering loses nothing and parts what is far enough", () => {
  const point = fc.record({ id: fc.uuid(), stories: fc.nat(50), x: fc.nat(400), y: fc.nat(400) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), fc.integer({ min: 1, max: 120 }), (points, distance) => {
      const clusters = clusterMarks(points, distance);
      const gathered = clusters.flatMap(({ places }) => places);
      expect(new Set(gathered)).toEqual(new Set(points));
      expect(gathered).toHaveLength(points.length);
      for (const [i, a] of clusters.entries())
        for (const b of clusters.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(distance);
    }),
  );
});
