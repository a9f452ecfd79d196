import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/content/edtf";
import { openIndex, type StoryIndex } from "@/content/story-index";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { countFacets } from "@/thread/count-facets";
import { density } from "./density";
import { NOTHING_KEPT } from "./kept-lanes";
import { chooseLanes, laneBits, moveLane } from "./lanes";
import { columnsOf, isOnLane, markOf, stretches, timeRow } from "./marks";
import { measureSpans } from "./story-spans";

const two = (n: number) => String(n).padStart(2, "0");
const year = fc
  .integer({ min: -9999, max: 9999 })
  .map((n) => (n < 0 ? "-" : "") + String(Math.abs(n)).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map(two);
/** Level 0 and 1: days, leap days, months, seasons, years, decades, centuries, years of five digits, about, open. */
const edtf = fc
  .oneof(
    fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join("-")),
    fc.constantFrom("2024-02-29", "2000-02-29", "0000-02-29", "2023-03-26", "2023-10-29", "2016-09-08"),
    fc.tuple(year, month).map((parts) => parts.join("-")),
    fc.tuple(year, fc.constantFrom("21", "22", "23", "24")).map((parts) => parts.join("-")),
    year,
    fc.constantFrom("199X", "19XX", "Y12345", "Y-12345", "1990~", "2004/..", "../2004", "2004/2006?"),
  )
  .filter((text) => text !== "-0000" && !text.startsWith("-0000-"));

const stories = fc.array(fc.record({ date: edtf, mentions: fc.uniqueArray(fc.nat(5), { maxLength: 6 }) }), {
  maxLength: 60,
});

function indexOf(list: readonly { date: string; mentions: readonly number[] }[]): StoryIndex {
  const sorted = list
    .map((story) => ({ ...story, span: parseEdtf(story.date) ?? { start: 0, end: 0 } }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return openIndex({
    edition: { id: "x", title: { tr: "", en: "" }, description: { tr: "", en: "" }, licence: "CC0-1.0" },
    ids: sorted.map((_, i) => `s${i}`),
    dates: sorted.map(({ date }) => date),
    start: sorted.map(({ span }) => span.start),
    end: sorted.map(({ span }) => span.end),
    entities: ["a", "b", "c", "d", "e", "f"],
    mentions: sorted.map(({ mentions }) => mentions),
    formerly: {},
    hashes: [],
    files: {},
  });
}

const NO_THREAD = { with: [], any: [], without: [] };

describe("any edition", () => {
  test("every date has its place in the whole, and the marks sum to the stories at every zoom", () => {
    fc.assert(
      fc.property(stories, fc.double({ min: 0.1, max: 1e6, noNaN: true }), (list, gap) => {
        const index = indexOf(list);
        const spans = measureSpans(index.start, index.end);
        const all = [...index.ids.keys()];
        const lanes = chooseLanes({
          index,
          thread: NO_THREAD,
          counts: countFacets(index, NO_THREAD, all),
          kept: NOTHING_KEPT,
        });
        const row = timeRow(spans, all, lanes, laneBits(index, lanes));
        expect([...row.middles].every(Number.isFinite)).toBe(true);
        expect([...row.middles]).toEqual([...row.middles].sort((a, b) => a - b));
        for (const middle of row.middles) {
          expect(middle).toBeGreaterThanOrEqual(spans.whole.from);
          expect(middle).toBeLessThanOrEqual(spans.whole.to);
        }
        const columns = columnsOf(row, gap);
        const marks = columns.map((column) => markOf(row, column));
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
        for (const [lane, number] of lanes.entries()) {
          const onLane = marks.reduce((sum, mark) => sum + (mark.onLane[lane] ?? 0), 0);
          expect(onLane).toBe(index.storiesOf[number]?.length);
          expect(columns.filter((column) => isOnLane(row, column, lane)).length).toBe(
            marks.filter((mark) => (mark.onLane[lane] ?? 0) > 0).length,
          );
        }
        const bins = density(row.middles, spans.whole, 97);
        expect(bins.reduce((sum, count) => sum + count, 0)).toBe(list.length);
      }),
      fuzzRuns(400),
    );
  });

  test("only stories that take their time are drawn as stretches, the longest first", () => {
    fc.assert(
      fc.property(stories, (list) => {
        const index = indexOf(list);
        const spans = measureSpans(index.start, index.end);
        const row = timeRow(spans, [...index.ids.keys()], [], laneBits(index, []));
        const found = stretches(row, spans, spans.whole, 2, 10).map(({ from, to }) => to - from);
        expect(found.length).toBeLessThanOrEqual(10);
        expect(found).toEqual(found.toSorted((a, b) => b - a));
        expect(found.every((days) => days >= 2)).toBe(true);
      }),
    );
  });
});

test("a story ages away doesn't press all others into one mark", () => {
  const days = Array.from({ length: 100 }, (_, i) => 10_000 + i * 10);
  const { whole, bulk } = measureSpans([...days, 5e9], [...days, 5e9]);
  expect(whole.to).toBeGreaterThan(5e9);
  expect(bulk.from).toBeGreaterThan(9_000);
  expect(bulk.to).toBeLessThan(12_000);
  const even = measureSpans(days, days);
  expect(even.bulk).toBe(even.whole);
});

describe("lanes", () => {
  const index = indexOf([
    { date: "2001", mentions: [0, 1, 2] },
    { date: "2002", mentions: [1, 2] },
    { date: "2003", mentions: [2, 3] },
  ]);

  test("the followed ones come first, then the most present", () => {
    const thread = { ...NO_THREAD, with: ["d"] };
    const counts = countFacets(index, thread, [0, 1, 2]);
    expect(chooseLanes({ index, thread, counts, kept: NOTHING_KEPT })).toEqual([3, 2, 1, 0]);
  });

  test("those left out of the thread get none by being present", () => {
    const thread = { ...NO_THREAD, without: ["c"] };
    expect(chooseLanes({ index, thread, counts: [1, 2, 3, 1], kept: NOTHING_KEPT })).toEqual([1, 0, 3]);
  });

  test("chosen ones keep their order, below those followed since and not taken away", () => {
    const kept = { ids: ["b", "nobody", "a"], out: ["c"] };
    expect(chooseLanes({ index, thread: NO_THREAD, counts: [], kept })).toEqual([1, 0]);
    const thread = { ...NO_THREAD, with: ["d", "c", "a"] };
    expect(chooseLanes({ index, thread, counts: [], kept })).toEqual([3, 1, 0]);
  });

  test("a line joins those of one story, from the top lane to the bottom one", () => {
    const spans = measureSpans(index.start, index.end);
    const row = timeRow(spans, [0, 1, 2], [3, 0, 1, 2], laneBits(index, [3, 0, 1, 2]));
    const joined = columnsOf(row, 1).map((column) => markOf(row, column).joined);
    expect(joined).toEqual([
      [1, 3],
      [2, 3],
      [0, 3],
    ]);
    const alone = timeRow(spans, [0, 1, 2], [0], laneBits(index, [0]));
    expect(markOf(alone, { begin: 0, end: 3, day: 0 }).joined).toBeUndefined();
  });

  test("they are moved one step, and not over an end", () => {
    expect(moveLane(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moveLane(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moveLane(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
  });
});
