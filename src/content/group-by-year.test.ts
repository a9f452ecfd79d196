import { expect, test } from "vitest";
import { parseEdtf } from "./edtf";
import { groupByYear } from "./group-by-year";

/** The groups of dates in the order an edition has them in, each with its dates. */
function groupsOf(...dates: readonly string[]) {
  const key = (date: string) => parseEdtf(date) ?? { start: Number.NaN, end: Number.NaN };
  const sorted = dates.toSorted((a, b) => key(a).start - key(b).start || key(a).end - key(b).end);
  return groupByYear([...sorted.keys()], sorted).map(({ year, positions }) => [
    year,
    ...positions.map((position) => sorted[position]),
  ]);
}

test("the year a story starts in, newest first", () => {
  expect(groupsOf("2023-09-13", "2024-01", "2023-12-30/2024-01-02", "-0043-03-15", "0033")).toEqual([
    ["2024", "2024-01"],
    ["2023", "2023-12-30/2024-01-02", "2023-09-13"],
    ["0033", "0033"],
    ["-0043", "-0043-03-15"],
  ]);
});

test("where the start is open or unknown, the year it ends in, with the others of that year", () => {
  expect(groupsOf("../2020", "../2017", "2020-05", "2024-05/..", "2015/", "/2018-03", "../-0043")).toEqual([
    ["2024", "2024-05/.."],
    ["2020", "2020-05", "../2020"],
    ["2018", "/2018-03"],
    ["2017", "../2017"],
    ["2015", "2015/"],
    ["-0043", "../-0043"],
  ]);
});

test("a decade or a century has its own group, after its first year, and parts no other", () => {
  expect(groupsOf("1990-01-01", "199X", "1990-05", "1991", "1900", "19XX", "1900-02~")).toEqual([
    ["1991", "1991"],
    ["1990", "1990-05", "1990-01-01"],
    ["199X", "199X"],
    ["1900", "1900-02~", "1900"],
    ["19XX", "19XX"],
  ]);
});
