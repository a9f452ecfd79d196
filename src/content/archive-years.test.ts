import { expect, test } from "vitest";
import { archiveYears, LISTED_ROWS, storiesOfYear } from "./archive-years";
import { parseEdtf } from "./edtf";

const newest = Array.from({ length: LISTED_ROWS }, () => "2024-05-01");
const index = (older: readonly string[]) => {
  const spans = [...older, ...newest].map((date) => parseEdtf(date) ?? { start: 0, end: 0 });
  return { start: spans.map(({ start }) => start), end: spans.map(({ end }) => end) };
};

test("an edition that fits on the list's page has no archive", () => {
  expect(archiveYears(index([]))).toEqual([]);
});

test("the years of what the list no longer holds, newest first, each once", () => {
  const years = archiveYears(index(["-0044", "0033", "199X", "2001-03/2002-01", "2001-04", "2024-01-01"]));
  expect(years).toEqual(["2024", "2001", "1990", "0033", "-0044"]);
});

test("a story with an open start is on the page of the year it ends in", () => {
  const edition = index(["../2020", "2001-04", "2020-05", "2023/.."]);
  expect(archiveYears(edition)).toEqual(["2023", "2020", "2001"]);
  expect(storiesOfYear(edition, "2020")).toEqual([0, 2]);
});

test("a year's page holds all stories that start in it, also those still on the list", () => {
  const edition = index(["2023-12-30/2024-01-02", "2024-01-01"]);
  expect(storiesOfYear(edition, "2023")).toEqual([0]);
  expect(storiesOfYear(edition, "2024")).toHaveLength(LISTED_ROWS + 1);
});
