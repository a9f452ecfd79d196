import type { StoryIndex } from "@/content/story-index";
import { fitAround, type TimeWindow } from "./time-window";

/** The stories of an edition as stretches of time, by position; an open end reaches to the end of the edition. */
export interface StorySpans {
  readonly start: Float64Array;
  /** Where the last day has ended. */
  readonly end: Float64Array;
  readonly middle: Float64Array;
  /** Positions by their middle. */
  readonly order: Int32Array;
  /** They are in that order as they stand in the index. */
  readonly inOrder: boolean;
  /** Days of the longest one. */
  readonly longest: number;
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

/** @param starts first day of each story, @param ends its last day; what is not finite is open */
export function measureSpans(starts: readonly number[], ends: readonly number[]): StorySpans {
  const days = extent(starts, ends);
  const start = new Float64Array(starts.length);
  const end = new Float64Array(starts.length);
  const middle = new Float64Array(starts.length);
  const order = new Int32Array(starts.length);
  let longest = 0;
  let before = Number.NEGATIVE_INFINITY;
  let sorted = true;
  // One plain loop: this is done in the first draw, where nothing has been compiled yet.
  for (let at = 0; at < middle.length; at++) {
    const first = starts[at] ?? Number.NaN;
    const last = ends[at] ?? Number.NaN;
    const from = first - first === 0 ? first : days.from;
    const to = last - last === 0 ? last + 1 : days.to;
    const between = (from + to) / 2;
    start[at] = from;
    end[at] = to;
    middle[at] = between;
    order[at] = at;
    if (to - from > longest) longest = to - from;
    if (between < before) sorted = false;
    before = between;
  }
  // Stories are sorted by their start; where none takes long, so are their middles.
  if (!sorted) order.sort((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0) || a - b);
  const air = { from: days.from - 1e6, to: days.to + 1e6 };
  const whole = fitAround(days, air, 0.03);
  return { start, end, middle, order, inOrder: sorted, longest, whole, bulk: bulkOf(middle, order, whole) };
}

/** The share of the stories at each end that may lie away from all others. */
const STRAYS = 0.02;

function bulkOf(middle: Float64Array, order: Int32Array, whole: TimeWindow): TimeWindow {
  const strays = Math.ceil(order.length * STRAYS);
  const from = middle[order[strays] ?? 0] ?? whole.from;
  const to = middle[order[order.length - 1 - strays] ?? 0] ?? whole.to;
  return to > from && (to - from) * 8 < whole.to - whole.from ? fitAround({ from, to }, whole) : whole;
}

/** From the first to the last of the days that are finite; a week of 1970 where there are none. */
function extent(starts: readonly number[], ends: readonly number[]): TimeWindow {
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
  return from <= to ? { from, to } : { from: 0, to: 7 };
}

/** The time some stories take, from the first start to the last end; undefined for none. */
export function timeOf(spans: StorySpans, positions: readonly number[]): TimeWindow | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    from = Math.min(from, spans.start[position] ?? from);
    to = Math.max(to, spans.end[position] ?? to);
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
