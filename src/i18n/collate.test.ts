import { expect, test } from "vitest";
import { sortedByText } from "./collate";
import vectors from "./collate-vectors.json";
import { isLanguage } from "./languages";

test.each(vectors)("$id", ({ lang, input, expect: sorted, options }) => {
  if (!isLanguage(lang)) throw new Error(lang);
  expect(sortedByText(input, lang, (text) => text, options)).toEqual(sorted);
});
