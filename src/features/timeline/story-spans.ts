import type { StoryIndex } from "@/content/story-index";
import { fitAround, type TimeWindow } from "./time-window";

/** The stories of an edition as stretches of time, by position; an open end reaches to the end of the edition. */
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

/** @param start first day of each story, @param last its last day; what is not finite is open */
export function measureSpans(start: readonly number[], last: readonly number[]): StorySpans {
  const middle = new Float64Array(start.length);
  const order = new Int32Array(start.length);
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  let longest = 0;
  let before = Number.NEGATIVE_INFINITY;
  let sorted = true;
  // One plain loop: this is done in the first draw, where nothing has been optimised yet.
  for (let at = 0; at < middle.length; at++) {
    const from = start[at] ?? Number.NaN;
    const to = (last[at] ?? Number.NaN) + 1;
    const between = (from + to) / 2;
    // Infinite, or no number.
    if (between - between !== 0) return measureSpans(...closed(start, last));
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
  const extent = earliest <= latest ? { from: earliest, to: latest } : A_WEEK;
  const air = { from: extent.from - 1e6, to: extent.to + 1e6 };
  const whole = fitAround(extent, air, 0.03);
  const bulk = bulkOf(middle, order, whole);
  return { start, last, middle, order, inOrder: sorted, longest, extent, whole, bulk };
}

/** The days with what is open reaching as far as any story does. */
function closed(start: readonly number[], last: readonly number[]): [start: number[], last: number[]] {
  const days = extentOf(start, last);
  return [
    start.map((day) => (Number.isFinite(day) ? day : days.from)),
    last.map((day) => (Number.isFinite(day) ? day : days.to - 1)),
  ];
}

/** What is shown where there is nothing to show. */
const A_WEEK: TimeWindow = { from: 0, to: 7 };

/** The share of the stories at each end that may lie away from all others. */
const STRAYS = 0.02;

function bulkOf(middle: Float64Array, order: Int32Array, whole: TimeWindow): TimeWindow {
  const strays = Math.ceil(order.length * STRAYS);
  const from = middle[order[strays] ?? 0] ?? whole.from;
  const to = middle[order[order.length - 1 - strays] ?? 0] ?? whole.to;
  return to > from && (to - from) * 8 < whole.to - whole.from ? fitAround({ from, to }, whole) : whole;
}

/** From the first to the last of the days that are finite; a week where there are none. */
function extentOf(starts: readonly number[], ends: readonly number[]): TimeWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < starts.length; at++) {
    const first = starts[at] ?? Number.NaN;
    const end = (ends[at] ?? Number.NaN) + 1;
    if (first < from && first !== Number.NEGATIVE_INFINITY) from = first;
    if (end > to && end !== Number.POSITIVE_INFINITY) to = end;
    if (first > to && first !== Number.POSITIVE_INFINITY) to = first;
    if (end < from && end !== Number.NEGATIVE_INFINITY) from = end;
  }
  return from <= to ? { from, to } : A_WEEK;
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
