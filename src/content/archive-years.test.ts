import { expect, test } from "vitest";
import { archiveYears, LISTED_ROWS, storiesOfYear } from "./archive-years";

const newest = Array.from({ length: LISTED_ROWS }, () => "2024-05-01");
const index = (older: readonly string[]) => {
  const dates = [...older, ...newest];
  return { dates, size: dates.length };
};

test("an edition that fits on the list's page has no archive", () => {
  expect(archiveYears(index([]))).toEqual([]);
});

test("the years of what the list no longer holds, newest first, each once", () => {
  expect(archiveYears(index(["1999", "2001-03/2002-01", "2001-04", "2024-01-01"]))).toEqual([
    "2024",
    "2001",
    "1999",
  ]);
});

test("a year's page holds all stories that start in it, also those still on the list", () => {
  const edition = index(["2023-12-30/2024-01-02", "2024-01-01"]);
  expect(storiesOfYear(edition, "2023")).toEqual([0]);
  expect(storiesOfYear(edition, "2024")).toHaveLength(LISTED_ROWS + 1);
});
