import fc from "fast-check";
import { expect, it } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { openIndex } from "@/content/story-index";
import { NOTHING_KEPT } from "./kept-lanes";
import { LANES_BY_THEMSELVES } from "./lane-limits";
import { chooseLanes } from "./lanes";

it("takes the most present by themselves, of as many stories the first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 6 }), { maxLength: 14 }), (counts) => {
      const index = openIndex({
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
      const sorted = [...counts.entries()]
        .filter(([, count]) => count > 0)
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([number]) => number);
      const lanes = chooseLanes({ index, thread: EMPTY_THREAD, counts, kept: NOTHING_KEPT });
      expect(lanes).toEqual(sorted.slice(0, LANES_BY_THEMSELVES));
    }),
  );
});
