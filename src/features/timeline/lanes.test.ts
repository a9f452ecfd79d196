import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { openIndex } from "@/content/story-index";
import { NOTHING_KEPT } from "./kept-lanes";
import { LANES_BY_THEMSELVES } from "./lane-limits";
import { chooseLanes } from "./lanes";

const indexOf = (counts: readonly number[]) =>
  openIndex({
    edition: {
      id: "made",
      title: { tr: "", en: "" },
      description: { tr: "", en: "" },
      licence: "CC0-1.0",
    },
    ids: [],
    dates: [],
    start: [],
    end: [],
    entities: counts.map((_, number) => `e${number}`),
    mentions: [],
    formerly: {},
    hashes: [],
    files: {},
  });

it("takes the most present by themselves, of as many stories the first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 6 }), { maxLength: 14 }), (counts) => {
      const index = indexOf(counts);
      const sorted = [...counts.entries()]
        .filter(([, count]) => count > 0)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([number]) => number);
      const lanes = chooseLanes({ index, thread: EMPTY_THREAD, counts, kept: NOTHING_KEPT });
      expect(lanes).toEqual(sorted.slice(0, LANES_BY_THEMSELVES));
    }),
  );
});

it("leaves those that are held as they are, unless one that is followed has no lane among them", () => {
  const counts = [1, 2, 3, 4, 5, 6, 7];
  const index = indexOf(counts);
  const lanes = (following: readonly string[], held?: readonly number[]) =>
    chooseLanes({ index, thread: { ...EMPTY_THREAD, with: following }, counts, kept: NOTHING_KEPT, held });
  const held = lanes([]);
  expect(held).toEqual([6, 5, 4, 3, 2]);
  expect(lanes(["e3"], held)).toBe(held);
  expect(lanes(["e3"])).toEqual([3, 6, 5, 4, 2]);
  expect(lanes(["e3", "e0"], held)).toEqual([3, 0, 6, 5, 4]);
});
