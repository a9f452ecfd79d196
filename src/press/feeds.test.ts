import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEdtf } from "@/content/edtf";
import { dayOf } from "./feeds";

test.each([
  ["2023-09-13", "2023-09-13"],
  ["2023-09", "2023-09-01"],
  ["2023~", "2023-01-01"],
  ["2023-09-10/2023-09-19", "2023-09-10"],
  ["2023-23", "2023-09-01"],
  ["0079-21", "0079-03-01"],
  ["199X", "1990-01-01"],
  ["19XX", "1900-01-01"],
  ["2004-02-XX", "2004-02-01"],
  ["../2020", "2020-12-31"],
  ["2020/..", "2020-01-01"],
  ["/2020", "2020-01-01"],
  ["-0044-03-15", "0001-01-01"],
  ["Y12345", "9999-12-31"],
])("a story of %s counts as told on %s", (date, day) => {
  expect(dayOf(date).toISOString()).toBe(`${day}T00:00:00.000Z`);
});

test("every date has a day that a feed may carry", () => {
  const part = fc.constantFrom(
    "..",
    "",
    "2020",
    "2020-22",
    "-0500",
    "Y-99999",
    "Y123456789012",
    "2021-XX",
    "20XX",
  );
  const dates = fc.oneof(
    part,
    fc.tuple(part, part).map((ends) => ends.join("/")),
  );
  fc.assert(
    fc.property(dates, (date) => {
      fc.pre(parseEdtf(date) !== undefined);
      expect(dayOf(date).toISOString()).toMatch(/^(?!0000)\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
    }),
  );
});
