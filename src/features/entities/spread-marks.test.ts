import fc from "fast-check";
import { expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { mostThatFit, type RoundMark, spreadMarks } from "./spread-marks";

const PHONE = { width: 354, height: 370 };
const RADIUS = 22;

const someMarks = fc
  .array(
    fc.record({
      x: fc.nat(PHONE.width),
      y: fc.nat(PHONE.height),
      radius: fc.constant(RADIUS),
    }),
    { maxLength: mostThatFit(RADIUS, PHONE) },
  )
  .map((marks): readonly RoundMark[] => marks);

test("no mark covers the 24 pixels of another, and all are inside of the box", () => {
  fc.assert(
    fc.property(someMarks, (marks) => {
      const places = spreadMarks(marks, PHONE);
      expect(places).toHaveLength(marks.length);
      for (const [i, { x, y }] of places.entries()) {
        expect(Math.min(x, PHONE.width - x, y, PHONE.height - y)).toBeGreaterThanOrEqual(RADIUS);
        for (const other of places.slice(i + 1))
          expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(RADIUS + 12);
      }
    }),
    fuzzRuns(60),
  );
});

test("what has room stays where it is, and the same marks give the same places", () => {
  const apart = [
    { x: 60, y: 60, radius: RADIUS },
    { x: 200, y: 300, radius: RADIUS },
  ];
  expect(spreadMarks(apart, PHONE)).toEqual(apart.map(({ x, y }) => ({ x, y })));
  const heap = Array.from({ length: 20 }, (_, i) => ({ x: 100 + i, y: 100, radius: RADIUS }));
  expect(spreadMarks(heap, PHONE)).toEqual(spreadMarks(heap, PHONE));
});
