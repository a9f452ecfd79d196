import { expect, it } from "vitest";
import { measureSpans, timeOf } from "./story-spans";

it("lets what is open reach as far as any story does", () => {
  const spans = measureSpans([Number.NaN, 10, 20], [12, Number.POSITIVE_INFINITY, 29]);
  expect(spans.start).toEqual([10, 10, 20]);
  expect(spans.last).toEqual([12, 29, 29]);
  expect([...spans.middle]).toEqual([11.5, 20, 25]);
  expect(spans.longest).toBe(20);
  expect(timeOf(spans, [0, 2])).toEqual({ from: 10, to: 30 });
});

it("shows a week where no end is known", () => {
  const { whole } = measureSpans([Number.NEGATIVE_INFINITY], [Number.POSITIVE_INFINITY]);
  expect(whole.from).toBeLessThanOrEqual(0);
  expect(whole.to).toBeGreaterThanOrEqual(7);
});
