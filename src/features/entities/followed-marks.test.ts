import { expect, test } from "vitest";
import { stepTo } from "./followed-marks";

test("steps on from the focused one, round at the ends", () => {
  expect(stepTo([1, 2, 3], 1, 1)).toBe(2);
  expect(stepTo([1, 2, 3], 2, 1)).toBe(0);
  expect(stepTo([1, 2, 3], 0, -1)).toBe(2);
});

test("starts from where the window stands", () => {
  expect(stepTo([-500, -20, 300], -1, 1)).toBe(2);
  expect(stepTo([-500, -20, 300], -1, -1)).toBe(1);
  expect(stepTo([-500, -20], -1, 1)).toBe(0);
  expect(stepTo([10, 20], -1, -1)).toBe(1);
  expect(stepTo([], -1, 1)).toBe(-1);
});
