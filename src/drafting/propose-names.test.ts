import { expect, test } from "vitest";
import type { Language } from "@/i18n/languages";
import { findDates } from "./find-dates";
import { proposeNames } from "./propose-names";
import { sentenceSpans } from "./split-sentences";

function proposed(text: string, language: Language): string[] {
  const dates = findDates(text, language, "2023-09-14");
  return proposeNames(text, language, [], dates, sentenceSpans(text, language)).map(
    ({ name, type }) => `${name}: ${type}`,
  );
}

test.each<[what: string, language: Language, text: string, names: readonly string[]]>([
  [
    "a quotation's first word",
    "tr",
    "Prof. Dr. A. B. Yılmaz “Bu bir ilk. Bunu gördük” dedi.",
    ["Yılmaz: person"],
  ],
  ["what opens a sentence", "tr", "Ancak Ayşe Demir geldi.", ["Ayşe Demir: person"]],
  [
    "what opens a sentence",
    "en",
    "In the U.S. Senate, Sen. Warren spoke.",
    ["Senate: place", "Warren: person"],
  ],
  [
    "an abbreviation",
    "tr",
    "Orada Av. Kaya ile Alb. Ivan Petrov vardı.",
    ["Kaya: person", "Ivan Petrov: person"],
  ],
  ["a numeral", "tr", "Sonunda III. Selim geldi.", ["Selim: place"]],
  ["a headline in capitals", "en", "ARTISTS ARRIVE AT THE PORT.", []],
  [
    "a ministry keeps its field",
    "tr",
    "Bunu Dışişleri Bakanlığı söyledi.",
    ["Dışişleri Bakanlığı: organisation"],
  ],
  ["a feast", "en", "They met on Christmas Day.", ["Christmas Day: event"]],
])("%s (%s): %s", (_what, language, text, names) => {
  expect(proposed(text, language)).toEqual(names);
});
