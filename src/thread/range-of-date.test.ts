import { expect, test } from "vitest";
import { rangeOfDate } from "./range-of-date";

test.each([
  ["2023-09-13", "2023-09-13", "2023-09-13"],
  ["2019", "2019", "2019"],
  ["1990~", "1990", "1990"],
  ["2023-09-12/2023-09-17", "2023-09-12", "2023-09-17"],
  ["2023-24", "2023-12-01", "2024-02-29"],
  ["199X", "1990-01-01", "1999-12-31"],
  ["-0043", "-0043", "-0043"],
])("%s is held from %s to %s", (edtf, from, to) => {
  expect(rangeOfDate(edtf)).toEqual({ from, to });
});

test.each(["2004/..", "../2004", "Y12345", "soon"])("%s has no two ends the address could take", (edtf) => {
  expect(rangeOfDate(edtf)).toBeUndefined();
});
