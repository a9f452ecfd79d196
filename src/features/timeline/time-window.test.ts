import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  between,
  dayAt,
  FEWEST_DAYS,
  fitAround,
  inside,
  panBy,
  reveal,
  shareOf,
  spanOf,
  type TimeWindow,
  zoomBy,
} from "./time-window";

const day = fc.integer({ min: -4_000_000, max: 4_000_000 });
const whole = fc
  .tuple(day, fc.integer({ min: 10, max: 4_000_000 }))
  .map(([from, days]) => ({ from, to: from + days }));
const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const wholeAndWindow = fc.tuple(whole, part, part).map(([all, at, wide]) => {
  const span = Math.max(FEWEST_DAYS, spanOf(all) * wide);
  return [all, inside({ from: all.from + at * spanOf(all), to: all.from + at * spanOf(all) + span }, all)];
}) as fc.Arbitrary<[TimeWindow, TimeWindow]>;

function expectIn(window: TimeWindow, all: TimeWindow): void {
  const slack = 1e-6 * Math.max(1, Math.abs(all.from), Math.abs(all.to));
  expect(window.from).toBeGreaterThanOrEqual(all.from - slack);
  expect(window.to).toBeLessThanOrEqual(all.to + slack);
  expect(spanOf(window)).toBeGreaterThan(0);
}

describe("zoom", () => {
  test("there and back is where one was", () => {
    fc.assert(
      fc.property(wholeAndWindow, part, fc.integer({ min: 1, max: 6 }), ([all, window], at, steps) => {
        const anchor = dayAt(window, at);
        const factor = Math.min(2 ** steps, spanOf(window) / FEWEST_DAYS);
        const back = zoomBy(zoomBy(window, factor, anchor, all), 1 / factor, anchor, all);
        expect(back.from).toBeCloseTo(window.from, 3);
        expect(back.to).toBeCloseTo(window.to, 3);
      }),
    );
  });

  test("the day under the pointer stays there, inside of the whole", () => {
    fc.assert(
      fc.property(wholeAndWindow, part, ([all, window], at) => {
        const anchor = dayAt(window, at);
        expect(shareOf(zoomBy(window, 1.5, anchor, all), anchor)).toBeCloseTo(at, 3);
      }),
    );
  });

  test("whatever is done, the window stays in the whole", () => {
    const act = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.001, max: 1000, noNaN: true }), at: part }),
      fc.record({ pan: fc.double({ min: -9, max: 9, noNaN: true }) }),
    );
    fc.assert(
      fc.property(wholeAndWindow, fc.array(act, { maxLength: 30 }), ([all, start], acts) => {
        let window = start;
        for (const step of acts) {
          window =
            "pan" in step
              ? panBy(window, step.pan * spanOf(window), all)
              : zoomBy(window, step.factor, dayAt(window, step.at), all);
          expectIn(window, all);
        }
      }),
    );
  });
});

test("what is fitted is seen, and what is revealed too", () => {
  fc.assert(
    fc.property(wholeAndWindow, wholeAndWindow, part, ([all, window], [, other], at) => {
      const days = inside(other, all);
      const fitted = fitAround(days, all);
      expectIn(fitted, all);
      expect(fitted.from).toBeLessThanOrEqual(days.from + 1e-3);
      expect(fitted.to).toBeGreaterThanOrEqual(days.to - 1e-3);
      const wanted = dayAt(all, at);
      const share = shareOf(reveal(window, wanted, all), wanted);
      expect(share).toBeGreaterThan(-1e-6);
      expect(share).toBeLessThan(1 + 1e-6);
    }),
  );
});

test("half of the way is between both", () => {
  expect(between({ from: 0, to: 10 }, { from: 10, to: 40 }, 0.5)).toEqual({ from: 5, to: 25 });
});
