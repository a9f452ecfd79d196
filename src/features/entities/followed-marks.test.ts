import { expect, test } from "vitest";
import { stepTo } from "./followed-marks";

test("steps on from the mention where it begins, round at the ends", () => {
  expect(stepTo([-1, 0, 1], 1)).toBe(2);
  expect(stepTo([-1, -1, 0], 1)).toBe(0);
  expect(stepTo([0, 1, 1], -1)).toBe(2);
});

test("steps to the nearest on that side of where no mention is", () => {
  expect(stepTo([-1, -1, 1, 1], 1)).toBe(2);
  expect(stepTo([-1, -1, 1, 1], -1)).toBe(1);
  expect(stepTo([-1, -1], 1)).toBe(0);
  expect(stepTo([1, 1], -1)).toBe(1);
  expect(stepTo([], 1)).toBe(-1);
  expect(stepTo([], -1)).toBe(-1);
});
