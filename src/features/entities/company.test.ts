import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, parseEdtf } from "@/content/edtf";
import { openIndex, type StoryIndex } from "@/content/story-index";
import { companyOf } from "./company";
import { barHeight, endsOfLife, LIFE_BINS, lifeAxis, lifeOf } from "./life";

/** An index of which only who is where, and when, matters. */
function indexOf(
  stories: readonly { day: number; mentions: readonly number[] }[],
  entities: number,
): StoryIndex {
  const sorted = [...stories].sort((a, b) => a.day - b.day);
  const days = sorted.map(({ day }) => day);
  return openIndex({
    edition: { id: "x", title: { tr: "", en: "" }, description: { tr: "", en: "" }, licence: "CC0-1.0" },
    ids: sorted.map((_, i) => `s${i}`),
    dates: days.map(() => "2000"),
    start: days,
    end: days,
    entities: Array.from({ length: entities }, (_, i) => `e${i}`),
    mentions: sorted.map(({ mentions }) => mentions),
    formerly: {},
    hashes: [],
    files: {},
  });
}

const ENTITIES = 8;
const anIndex = fc
  .array(
    fc.record({
      day: fc.integer({ min: -20_000, max: 20_000 }),
      mentions: fc.uniqueArray(fc.nat(ENTITIES - 1)),
    }),
    { maxLength: 40 },
  )
  .map((stories) => indexOf(stories, ENTITIES));

test("company counts are those of a plain recount, the same seen from either side", () => {
  fc.assert(
    fc.property(anIndex, (index) => {
      for (let a = 0; a < ENTITIES; a++) {
        const company = new Map(companyOf(index, a).map(({ number, stories }) => [number, stories]));
        for (let b = 0; b < ENTITIES; b++) {
          const together = index.mentions.filter((ms) => ms.includes(a) && ms.includes(b)).length;
          expect(company.get(b) ?? 0).toBe(a === b ? 0 : together);
        }
      }
    }),
  );
});

test("company comes most first, and then in the index's order", () => {
  fc.assert(
    fc.property(anIndex, fc.nat(ENTITIES - 1), (index, number) => {
      const company = companyOf(index, number);
      const sorted = [...company].sort((a, b) => b.stories - a.stories || a.number - b.number);
      expect(company).toEqual(sorted);
    }),
  );
});

test("a life loses no story", () => {
  fc.assert(
    fc.property(anIndex, (index) => {
      const bins = lifeOf(index, [...index.ids.keys()]);
      expect(bins).toHaveLength(LIFE_BINS);
      expect(bins.reduce((sum, bin) => sum + bin, 0)).toBe(index.size);
    }),
  );
});

test("a story with an open start stands at the date it ends with, and the others where they were", () => {
  const spans = ["../2020", "2000", "2010", "2024-05/.."].map(
    (date) => parseEdtf(date) ?? { start: 0, end: 0 },
  );
  const dated = {
    ...indexOf(
      spans.map(() => ({ day: 0, mentions: [0] })),
      1,
    ),
    start: spans.map(({ start }) => start),
    end: spans.map(({ end }) => end),
  };
  const { first, last } = lifeAxis(dated);
  expect([first, last]).toEqual([dayNumber(2000, 1, 1), dayNumber(2024, 5, 1)]);
  expect(lifeOf(dated, [0, 1, 2, 3]).flatMap((count, bin) => (count ? [bin] : []))).toEqual([0, 14, 31, 35]);
  expect(endsOfLife(dated, [0, 1, 2])).toEqual([1, 0]);
  expect(endsOfLife(dated, [])).toBeUndefined();
});

test("a bar is seen as soon as it stands for something", () => {
  expect(barHeight(0, 100, 20)).toBe(0);
  expect(barHeight(1, 100, 20)).toBe(2);
  expect(barHeight(100, 100, 20)).toBe(20);
});
