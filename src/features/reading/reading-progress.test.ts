import { expect, test } from "vitest";
import { minutesLeft, progressOf } from "./reading-progress";

test("progress runs from the first line at the reading line to the last", () => {
  expect([progressOf(500, 1000, 300), progressOf(300, 1000, 300)]).toEqual([0, 0]);
  expect([progressOf(-200, 1000, 300), progressOf(-900, 1000, 300)]).toEqual([0.5, 1]);
  expect(progressOf(0, 0, 300)).toBe(0);
});

test("the last minute is told until the end", () => {
  expect([0, 0.5, 0.99, 1].map((progress) => minutesLeft(4, progress))).toEqual([4, 2, 1, 0]);
});
