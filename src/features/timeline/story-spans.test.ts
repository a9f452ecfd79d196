import { expect, it } from "vitest";
import { calendarDay, dayNumber, parseEdtf } from "@/content/edtf";
import { measureSpans, timeOf } from "./story-spans";
import { spanOf } from "./time-window";

/** Measured as the index has them: sorted, and with the ends that dates in writing have. */
function spansOf(...dates: readonly string[]) {
  const days = dates.map((date) => parseEdtf(date) ?? { start: Number.NaN, end: Number.NaN });
  return measureSpans(
    days.map(({ start }) => start),
    days.map(({ end }) => end),
  );
}

it("lets what is open reach the edges of the whole, which only known ends make", () => {
  const { whole, start, last, longest } = spansOf("../2020", "2015", "2024-05/..");
  const known = dayNumber(2024, 5, 1) - dayNumber(2015, 1, 1);
  expect(whole.from).toBeLessThan(dayNumber(2015, 1, 1));
  expect(whole.to).toBeGreaterThan(dayNumber(2024, 5, 1));
  expect(spanOf(whole) / known).toBeCloseTo(1.16);
  expect(start).toEqual([whole.from, dayNumber(2015, 1, 1), dayNumber(2024, 5, 1)]);
  expect(last).toEqual([dayNumber(2020, 12, 31), dayNumber(2015, 12, 31), whole.to - 1]);
  expect(longest).toBeCloseTo(dayNumber(2021, 1, 1) - whole.from);
});

it("takes the time of a thread with an open end to the edge", () => {
  const spans = spansOf("2015", "2016", "2024-05/..");
  expect(timeOf(spans, [1, 2])).toEqual({ from: dayNumber(2016, 1, 1), to: spans.whole.to });
});

it("shows the days around the one end that is known", () => {
  const { whole, middle } = spansOf("2024/..");
  expect(calendarDay(Math.ceil(whole.from)).year).toBe(2023);
  expect(calendarDay(Math.floor(whole.to)).year).toBe(2024);
  expect(middle[0]).toBeGreaterThan(dayNumber(2024, 1, 1));
});

it("shows a week where there is no story", () => {
  const { whole } = spansOf();
  expect(whole.from).toBeLessThanOrEqual(0);
  expect(whole.to).toBeGreaterThanOrEqual(7);
});

it("takes none of a few stories for a stray", () => {
  const few = spansOf("1936", "2004", "2012", "2024");
  expect(few.bulk).toBe(few.whole);
  const days = Array.from({ length: 49 }, (_, i) => `2020-01-${String((i % 28) + 1).padStart(2, "0")}`);
  const almost = spansOf("1000", ...days.slice(1).sort());
  expect(almost.bulk).toBe(almost.whole);
  const many = spansOf("1000", ...days.sort());
  expect(many.bulk.from).toBeGreaterThan(dayNumber(2019, 1, 1));
});
