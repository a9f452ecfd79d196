import { expect, test } from "vitest";
import type { Story } from "./model";
import { sortStories } from "./sort-stories";

const story = (id: string, date: string): Story => ({
  id,
  date,
  title: {},
  summary: {},
  paragraphs: [],
  sources: [],
});

test("stories go by start, then end, then id", () => {
  const given = [
    story("b", "2023"),
    story("d", "2023/.."),
    story("c", "2024"),
    story("a", "2023"),
    story("z", "2023-01-01"),
    story("e", "../2024"),
    story("y", "-0043"),
  ];
  expect(sortStories(given).map(({ id }) => id)).toEqual(["e", "y", "z", "a", "b", "d", "c"]);
});
