import { expect, test } from "vitest";
import type { EntityHead } from "@/content/entity-list";
import { byLetter, initialOf } from "./alphabet";

const head = (name: string): EntityHead => ({ id: "x", type: "person", name: { tr: name, en: name } });

test.each([
  ["Çin", "tr", "Ç"],
  ["Çin", "en", "C"],
  ["ırmak", "tr", "I"],
  ["istanbul", "tr", "İ"],
  ["istanbul", "en", "I"],
  ["Âdem", "tr", "A"],
  ["2000 Antlaşması", "tr", "#"],
  ["", "tr", "#"],
] as const)("%s stands under its letter in %s: %s", (name, language, letter) => {
  expect(initialOf(name, language)).toBe(letter);
});

test("the given order is kept, and nobody is lost", () => {
  const names = ["Cem", "Çin", "Çorum", "Japonya", "2000"];
  const groups = byLetter(names.map(head), "tr");
  expect(groups.map(({ letter }) => letter)).toEqual(["C", "Ç", "J", "#"]);
  expect(groups.flatMap(({ entities }) => entities.map(({ name }) => name.tr))).toEqual(names);
});
