import { expect, test } from "vitest";
import { claims, markedEntities, mentionedEntities } from "./mentions";
import type { Story } from "./model";

const story: Story = {
  id: "x",
  date: "2023",
  place: "vostochny",
  title: { tr: "[Kim](kim) geldi", en: "Kim came" },
  summary: { en: "[Summary](summary) on [13 September](2023-09-13)" },
  paragraphs: [
    {
      heading: { tr: "[Başlık](heading)" },
      pairs: [
        { tr: "[Kim](kim) ve [A](a|b)", en: "\\[no\\](mention)", saidBy: "kcna" },
        { en: "[Only English](only-english)" },
      ],
    },
  ],
  sources: [],
};

test("a story mentions what is marked in either language, every candidate, and its place; not who is quoted", () => {
  expect(mentionedEntities(story).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    "a",
    "b",
    "heading",
    "kim",
    "only-english",
    "summary",
    "vostochny",
  ]);
});

test("a text's entities, each once, in order", () => {
  expect(markedEntities("[b](b) [a](a) [b](b|c)’in [x](2023)")).toEqual(["b", "a", "c"]);
});

test("claims are the pairs with a speaker", () => {
  expect(claims(story).map(({ saidBy }) => saidBy)).toEqual(["kcna"]);
});
