import { expect, test } from "vitest";
import { byMonth } from "./by-month";

test("stories of a year by the month their dates begin with, those without a month first", () => {
  const dates = ["2018-01-05", "2018", "../2018-03", "/2018-03-02", "2018-05/..", "2018/2019-07", "2018-22"];
  expect(byMonth([...dates.keys()], dates)).toEqual([
    { month: 0, positions: [1, 5] },
    { month: 1, positions: [0] },
    { month: 3, positions: [2, 3] },
    { month: 5, positions: [4] },
    { month: 6, positions: [6] },
  ]);
});

test.each(["-0043-03-15", "-0043-03", "-0043-21"])("%s is of March", (date) => {
  expect(byMonth([0], [date])).toEqual([{ month: 3, positions: [0] }]);
});

test.each(["18XX", "199X", "-0043", "Y-12345", "2004-XX", "1850~"])("%s names no month", (date) => {
  expect(byMonth([0], [date])).toEqual([{ month: 0, positions: [0] }]);
});
