import fc from "fast-check";
import { expect, test } from "vitest";
import { openIndex } from "@/content/story-index";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { companyOf } from "./company";
import { companyGraph, mentionedIn } from "./company-graph";
import { layoutGraph } from "./graph-layout";

const ENTITIES = 9;
const anIndex = fc.array(fc.uniqueArray(fc.nat(ENTITIES - 1)), { maxLength: 25 }).map((mentions) =>
  openIndex({
    edition: { id: "x", title: { tr: "", en: "" }, description: { tr: "", en: "" }, licence: "CC0-1.0" },
    ids: mentions.map((_, i) => `s${i}`),
    dates: mentions.map(() => "2000"),
    start: mentions.map((_, i) => i),
    end: mentions.map((_, i) => i),
    entities: Array.from({ length: ENTITIES }, (_, i) => `e${i}`),
    mentions,
    formerly: {},
    hashes: [],
    files: {},
  }),
);

test("ties are the company counts, each pair once", () => {
  fc.assert(
    fc.property(anIndex, (index) => {
      const { nodes, ties } = companyGraph(mentionedIn(index), [...index.ids.keys()], ENTITIES);
      for (const { number, stories } of nodes) expect(stories).toBe(index.storiesOf[number]?.length);
      for (const { number } of nodes)
        for (const other of companyOf(index, number)) {
          const found = ties.filter(
            ({ a, b }) => a === Math.min(number, other.number) && b === Math.max(number, other.number),
          );
          expect(found.map(({ stories }) => stories)).toEqual([other.stories]);
        }
    }),
  );
});

test("the same graph is laid out the same, everybody once, inside of the box", () => {
  fc.assert(
    fc.property(anIndex, (index) => {
      const graph = companyGraph(mentionedIn(index), [...index.ids.keys()], ENTITIES);
      const layout = layoutGraph(graph);
      expect(layoutGraph(structuredClone(graph))).toEqual(layout);
      expect(Object.keys(layout)).toHaveLength(graph.nodes.length);
      for (const [x, y] of Object.values(layout)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(1);
      }
    }),
    fuzzRuns(20),
  );
});
