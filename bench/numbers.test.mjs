import { expect, test } from "vitest";
import { ratio, rotated, said, summary } from "./numbers.mjs";

test("the median, with what was not measured left out", () => {
  expect(summary([3, null, 1, 2, undefined])).toEqual({ median: 2, least: 1, most: 3, n: 3 });
  expect(summary([1, 2])?.median).toBe(1.5);
  expect(summary([null])).toBeNull();
});

test("every target is first once in as many rounds as there are targets", () => {
  expect([0, 1, 2].map((round) => rotated(["a", "b", "c"], round).join(""))).toEqual(["abc", "bca", "cab"]);
});

test("a ratio needs something to divide by", () => {
  expect(ratio(summary([11]), summary([10]))).toBe(1.1);
  expect(ratio(summary([11]), summary([0]))).toBeNull();
  expect(said(summary([834.2, 820, 851]))).toBe("834 (820–851)");
});
