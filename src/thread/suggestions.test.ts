import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { countFacets } from "./count-facets";
import { index } from "./index-fixture";
import { matchStories } from "./match-stories";
import { suggestions } from "./suggestions";

function suggested(following: readonly string[]) {
  const thread = { ...EMPTY_THREAD, with: following };
  const matched = matchStories(index, thread);
  return suggestions(index, thread, countFacets(index, thread, matched), matched.length, 5);
}

test("the most even split comes first; what splits nothing is left out", () => {
  expect(suggested([])).toEqual([
    { number: 1, stories: 2 },
    { number: 2, stories: 1 },
  ]);
});

test("the count is what following it would leave", () => {
  for (const { number, stories } of suggested(["all"])) {
    const thread = { ...EMPTY_THREAD, with: ["all", index.entities[number] ?? ""] };
    expect(matchStories(index, thread)).toHaveLength(stories);
  }
  expect(suggested(["half"])).toEqual([]);
});

test("they are the first of all that split something, the most even first, then as the edition has them", () => {
  const counts = fc.array(fc.nat(12), { maxLength: 40 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 6 }), (left, most) => {
      const wide = { ...index, entities: left.map((_, number) => `e${number}`) };
      const stories = 12;
      const splits = left
        .map((count, number) => ({ number, stories: count }))
        .filter(({ stories: count }) => count > 0 && count < stories)
        .sort(
          (a, b) =>
            Math.min(b.stories, stories - b.stories) - Math.min(a.stories, stories - a.stories) ||
            a.number - b.number,
        );
      expect(suggestions(wide, EMPTY_THREAD, left, stories, most)).toEqual(splits.slice(0, most));
    }),
  );
});
