import { isOpen } from "@/content/edtf";
import type { StoryIndex } from "@/content/story-index";
import { fitAround, type TimeWindow } from "./time-window";

/** The stories of an edition as stretches of time, by position; an open end reaches to the edge of the whole. */
export interface StorySpans {
  readonly start: readonly number[];
  /** The last day. */
  readonly last: readonly number[];
  readonly middle: Float64Array;
  /** Positions by their middle. */
  readonly order: Int32Array;
  /** They are in that order as they stand in the index. */
  readonly inOrder: boolean;
  /** Days of the longest one. */
  readonly longest: number;
  /** From the first day of a story to the last. */
  readonly extent: TimeWindow;
  /** All of the edition's time, with air at both ends. */
  readonly whole: TimeWindow;
  /** What a reader sees of it first: the whole, or where nearly all stories are, if a few lie ages away. */
  readonly bulk: TimeWindow;
}

const known = new WeakMap<StoryIndex, StorySpans>();

export function storySpans(index: StoryIndex): StorySpans {
  const spans = known.get(index) ?? measureSpans(index.start, index.end);
  known.set(index, spans);
  return spans;
}

/**
 * @param start first day of each story, @param last its last day; either may be open
 * @param held the edition's time, where the stories don't tell it
 */
export function measureSpans(
  start: readonly number[],
  last: readonly number[],
  held?: Pick<StorySpans, "extent" | "whole">,
): StorySpans {
  const middle = new Float64Array(start.length);
  const order = new Int32Array(start.length);
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let longest = 0;
  let before = Number.NEGATIVE_INFINITY;
  let sorted = true;
  // One plain loop: this is done in the first draw, where nothing has been optimised yet.
  for (let at = 0; at < middle.length; at++) {
    const from = start[at] ?? 0;
    const end = last[at] ?? 0;
    if (isOpen(from) || isOpen(end)) return measureOpen(start, last);
    const to = end + 1;
    const between = (from + to) / 2;
    middle[at] = between;
    order[at] = at;
    if (from < earliest) earliest = from;
    if (to > latest) latest = to;
    if (to - from > longest) longest = to - from;
    if (between < before) sorted = false;
    before = between;
  }
  // Stories are sorted by their start; where none takes long, so are their middles.
  if (!sorted) order.sort((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0) || a - b);
  const { extent, whole } = held ?? timeOfEnds(earliest, latest, 0.03);
  const bulk = bulkOf(middle, order, whole);
  return { start, last, middle, order, inOrder: sorted, longest, extent, whole, bulk };
}

/** The known ends make the whole; what is open reaches to its edges, with as much air there as is seen for it. */
function measureOpen(start: readonly number[], last: readonly number[]): StorySpans {
  const isKnown = (day: number) => !isOpen(day);
  const ends = [...start.filter(isKnown), ...last.filter(isKnown).map((day) => day + 1)].sort(
    (a, b) => a - b,
  );
  const held = timeOfEnds(ends[0] ?? 0, ends.at(-1) ?? 0, 0.08);
  return measureSpans(
    start.map((day) => (isOpen(day) ? held.whole.from : day)),
    last.map((day) => (isOpen(day) ? held.whole.to - 1 : day)),
    held,
  );
}

/** Without stories, a week. */
function timeOfEnds(from: number, to: number, air: number): Pick<StorySpans, "extent" | "whole"> {
  const extent = from <= to ? { from, to } : { from: 0, to: 7 };
  return { extent, whole: fitAround(extent, { from: extent.from - 1e6, to: extent.to + 1e6 }, air) };
}

/** The share of the stories at each end that may lie away from all others; of fewer than fifty none is a stray. */
const STRAYS = 0.02;

function bulkOf(middle: Float64Array, order: Int32Array, whole: TimeWindow): TimeWindow {
  const strays = Math.floor(order.length * STRAYS);
  const from = middle[order[strays] ?? 0] ?? whole.from;
  const to = middle[order[order.length - 1 - strays] ?? 0] ?? whole.to;
  return to > from && (to - from) * 8 < whole.to - whole.from ? fitAround({ from, to }, whole) : whole;
}

/** The time some stories take, from the first start to the last end; undefined for none. */
export function timeOf(spans: StorySpans, positions: readonly number[]): TimeWindow | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    from = Math.min(from, spans.start[position] ?? from);
    to = Math.max(to, (spans.last[position] ?? to - 1) + 1);
  }
  return from < to ? { from, to } : undefined;
}

/** Some stories in the order of their middles. */
export function inOrder({ order }: StorySpans, positions: readonly number[]): Int32Array {
  if (positions.length === order.length) return order;
  const wanted = new Uint8Array(order.length);
  for (const position of positions) wanted[position] = 1;
  const found = new Int32Array(positions.length);
  let at = 0;
  for (const position of order) if (wanted[position] === 1) found[at++] = position;
  return found.subarray(0, at);
}
