import { expect, test } from "vitest";
import { fromPrevious, previousYear } from "./date-parts";

const after = (previous: string) => ({ anchor: 0, previous, previousDay: undefined });

test.each(["2004/..", "../2004"])("nothing is reckoned from the open end of %s", (previous) => {
  expect(fromPrevious("year", after(previous), -1)).toBeUndefined();
  expect(fromPrevious("year", after(previous), 1)).toBeUndefined();
});

test("the year before in a text is that of an end that is known", () => {
  expect(previousYear(after("../2004"))).toBe(2004);
  expect(previousYear(after("2004/.."))).toBeUndefined();
});
