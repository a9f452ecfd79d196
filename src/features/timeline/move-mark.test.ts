import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkKey, moveMark } from "./move-mark";

const KEYS: readonly MarkKey[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
const grid = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 6 }))
  .chain(([marks, lanes]) =>
    fc.record({
      marks: fc.constant(marks),
      lanes: fc.constant(lanes),
      on: fc.array(fc.array(fc.boolean(), { minLength: lanes, maxLength: lanes }), {
        minLength: marks,
        maxLength: marks,
      }),
    }),
  );

describe("the keyboard in the chart", () => {
  test("whatever is pressed, one stays on a mark of the lane one is on", () => {
    fc.assert(
      fc.property(
        grid,
        fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }),
        ({ marks, lanes, on }, keys) => {
          const isOn = (mark: number, lane: number) => on[mark]?.[lane] ?? false;
          let place = { mark: 0, lane: -1 };
          for (const key of keys) {
            place = moveMark(place, key, marks, lanes, isOn);
            expect(place.mark).toBeGreaterThanOrEqual(0);
            expect(place.mark).toBeLessThan(marks);
            expect(place.lane < 0 || isOn(place.mark, place.lane)).toBe(true);
          }
        },
      ),
    );
  });

  test("Home and right arrows visit every mark of a lane once, in order", () => {
    fc.assert(
      fc.property(grid, ({ marks, lanes, on }) => {
        const isOn = (mark: number, lane: number) => on[mark]?.[lane] ?? false;
        let place = moveMark({ mark: 0, lane: -1 }, "ArrowDown", marks, lanes, isOn);
        place = moveMark(place, "Home", marks, lanes, isOn);
        const seen = [place.mark];
        for (;;) {
          const next = moveMark(place, "ArrowRight", marks, lanes, isOn);
          if (next.mark === place.mark) break;
          place = next;
          seen.push(place.mark);
        }
        const { lane } = place;
        expect(seen).toEqual([...on.keys()].filter((mark) => lane < 0 || isOn(mark, lane)));
      }),
    );
  });

  test("as many steps back as there were forth lead to where one was", () => {
    fc.assert(
      fc.property(grid, fc.nat(40), ({ marks, lanes, on }, steps) => {
        const isOn = (mark: number, lane: number) => on[mark]?.[lane] ?? false;
        const start = moveMark({ mark: 0, lane: -1 }, "ArrowDown", marks, lanes, isOn);
        const way = [start];
        for (let step = 0; step < steps; step++) {
          const next = moveMark(way.at(-1) ?? start, "ArrowRight", marks, lanes, isOn);
          if (next.mark === way.at(-1)?.mark) break;
          way.push(next);
        }
        let place = way.at(-1) ?? start;
        for (const before of way.toReversed()) {
          expect(place).toEqual(before);
          place = moveMark(place, "ArrowLeft", marks, lanes, isOn);
        }
      }),
    );
  });

  test("up and down go to the nearest mark of the next lane that has one", () => {
    const on = [[true, false, true], [], [false, false, true]];
    const isOn = (mark: number, lane: number) => on[mark]?.[lane] ?? false;
    expect(moveMark({ mark: 2, lane: -1 }, "ArrowDown", 3, 3, isOn)).toEqual({ mark: 0, lane: 0 });
    expect(moveMark({ mark: 0, lane: 0 }, "ArrowDown", 3, 3, isOn)).toEqual({ mark: 0, lane: 2 });
    expect(moveMark({ mark: 2, lane: 2 }, "ArrowUp", 3, 3, isOn)).toEqual({ mark: 0, lane: 0 });
    expect(moveMark({ mark: 0, lane: 2 }, "ArrowDown", 3, 3, isOn)).toEqual({ mark: 0, lane: 2 });
  });
});
