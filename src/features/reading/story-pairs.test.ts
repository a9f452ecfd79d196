import { expect, test } from "vitest";
import { countMissing, listPairs, nearestPassage, speakersAfter } from "./story-pairs";

const both = { tr: "a", en: "b" };
const story = { paragraphs: [{ pairs: [both, { tr: "a" }] }, { pairs: [{ en: "b" }, both, both] }] };

test("pairs are counted from 1 in their paragraph, those lacking a language too", () => {
  expect(listPairs(story).map(({ id }) => id)).toEqual(["p1s1", "p1s2", "p2s1", "p2s2", "p2s3"]);
});

test("what lacks a language is counted for that language", () => {
  expect([countMissing(story, "tr"), countMissing(story, "en")]).toEqual([1, 1]);
});

test.each([
  [
    { paragraph: 2, pair: 3 },
    { paragraph: 2, pair: 3 },
  ],
  [
    { paragraph: 1, pair: 9 },
    { paragraph: 1, pair: 2 },
  ],
  [
    { paragraph: 9, pair: 1 },
    { paragraph: 2, pair: 3 },
  ],
  [{ paragraph: 9 }, { paragraph: 2 }],
])("the passage nearest to %j is %j", (wanted, found) => {
  expect(nearestPassage(story, wanted)).toEqual(found);
});

test("a story without paragraphs has no passage", () => {
  expect(nearestPassage({ paragraphs: [] }, { paragraph: 1 })).toBeUndefined();
});

test("a speaker is named once, after the last of his sentences in a row", () => {
  const said = (saidBy?: string) => ({ tr: "a", ...(saidBy !== undefined && { saidBy }) });
  expect(speakersAfter([said("kcna"), said("kcna"), said(), said("kremlin"), said("kcna")])).toEqual([
    undefined,
    "kcna",
    undefined,
    "kremlin",
    "kcna",
  ]);
});
