import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { type LabelledMark, labelBox, placeLabels } from "./place-labels";

const PHONE = { width: 354, height: 370 };

const someMarks = fc.array(
  fc.record({
    x: fc.integer({ min: -50, max: 400 }),
    y: fc.integer({ min: -50, max: 400 }),
    radius: fc.integer({ min: 5, max: 16 }),
    label: fc.record({ width: fc.integer({ min: 10, max: 160 }), height: fc.constant(15) }),
    followed: fc.boolean(),
  }),
  { maxLength: 60 },
);

const mark = (x: number, y: number, width = 60, followed = false): LabelledMark => ({
  x,
  y,
  radius: 10,
  label: { width, height: 15 },
  followed,
});

test("no name lies over another name, a mark or the edge, and no more are placed than asked for", () => {
  fc.assert(
    fc.property(someMarks, fc.nat(60), (marks, most) => {
      const places = placeLabels(marks, PHONE, most);
      expect(places).toHaveLength(marks.length);
      const placed = marks.flatMap((mark, own) => {
        const place = places[own];
        return place ? [{ own, box: labelBox(mark, place) }] : [];
      });
      expect(placed.filter(({ own }) => !marks[own]?.followed).length).toBeLessThanOrEqual(most);
      for (const { own, box } of placed) {
        expect(
          Math.min(box.left, box.top, PHONE.width - box.right, PHONE.height - box.bottom),
        ).toBeGreaterThanOrEqual(0);
        const names = placed.filter((other) => other.own > own).map((other) => other.box);
        const shapes = marks.map(({ x, y, radius: r }) => ({
          left: x - r,
          right: x + r,
          top: y - r,
          bottom: y + r,
        }));
        for (const other of [...names, ...shapes])
          expect(
            Math.min(
              Math.min(box.right, other.right) - Math.max(box.left, other.left),
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top),
            ),
          ).toBeLessThanOrEqual(0);
      }
    }),
    fuzzRuns(200),
  );
});

const BELOW = { x: 0, y: 17.5 };
const ABOVE = { x: 0, y: -17.5 };
const RIGHT = { x: 40, y: 0 };

test("the first has the place it likes best, the next moves, and the one without room is dropped", () => {
  expect(placeLabels([mark(100, 100)], PHONE, 9)).toEqual([BELOW]);
  expect(placeLabels([mark(100, 100), mark(150, 104)], PHONE, 9)).toEqual([BELOW, ABOVE]);
  expect(placeLabels([mark(100, 360), mark(4, 100)], PHONE, 9)).toEqual([ABOVE, RIGHT]);
  expect(placeLabels([mark(100, 100), mark(100, 200, 400)], PHONE, 9)).toEqual([BELOW, undefined]);
});

test("who finds no room leaves it to the next", () => {
  expect(placeLabels([mark(100, 100, 400), mark(100, 200), mark(100, 300)], PHONE, 1)).toEqual([
    undefined,
    BELOW,
    undefined,
  ]);
});

test("the followed are named first, however many they are", () => {
  expect(placeLabels([mark(100, 100), mark(100, 200, 60, true), mark(100, 300, 60, true)], PHONE, 1)).toEqual(
    [undefined, BELOW, BELOW],
  );
});
