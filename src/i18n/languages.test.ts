import { expect, test } from "vitest";
import { isLanguage, otherLanguage } from "./languages";

test("each language has one other", () => {
  expect(otherLanguage("tr")).toBe("en");
  expect(otherLanguage("en")).toBe("tr");
});

test("only the two languages are languages", () => {
  expect(["tr", "en", "de", "", undefined, "TR"].filter(isLanguage)).toEqual(["tr", "en"]);
});
