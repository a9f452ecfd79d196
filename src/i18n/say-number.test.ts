import { expect, test } from "vitest";
import { createI18n } from "./create-i18n";
import { messages as english } from "./messages/en";
import { messages as turkish } from "./messages/tr";
import { quickWords } from "./quick-words";
import { sayNumber } from "./say-number";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1000, "1.000", "1,000"],
  [1250, "1.250", "1,250"],
  [1_250_000, "1.250.000", "1,250,000"],
])("%i is said as its language writes it", (number, inTurkish, inEnglish) => {
  expect(sayNumber(number, "tr")).toBe(inTurkish);
  expect(sayNumber(number, "en")).toBe(inEnglish);
});

test("a message says its numbers so, and what is no number as it is", () => {
  const tr = quickWords(createI18n("tr", turkish), "app");
  const en = quickWords(createI18n("en", english), "app");
  expect(tr(($) => $.thread.stories, { count: 1250 })).toBe("1.250 haber");
  expect(en(($) => $.thread.stories, { count: 1250 })).toBe("1,250 stories");
  expect(en(($) => $.thread.stories, { count: 1 })).toBe("1 story");
  expect(tr(($) => $.thread.panel.place, { place: 7, all: 1250 })).toContain("7 / 1.250");
  expect(tr(($) => $.stories.year, { year: "2023" })).toContain("2023 ");
});
