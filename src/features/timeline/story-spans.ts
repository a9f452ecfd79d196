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
  /** All of the edition's time, with air at both ends. */
  readonly whole: TimeWindow;
}

const known = new WeakMap<StoryIndex, StorySpans>();

export function storySpans(index: StoryIndex): StorySpans {
  const spans = known.get(index) ?? measureSpans(index.start, index.end);
  known.set(index, spans);
  return spans;
}

/** @param starts first day of each story, @param ends its last day; what is not finite is open */
export function measureSpans(starts: readonly number[], ends: readonly number[]): StorySpans {
  const days = extent([...starts, ...ends.map((day) => day + 1)].filter(Number.isFinite));
  const start = Float64Array.from(starts, (day) => (Number.isFinite(day) ? day : days.from));
  const end = Float64Array.from(ends, (day) => (Number.isFinite(day) ? day + 1 : days.to));
  const middle = start.map((day, position) => (day + (end[position] ?? day)) / 2);
  const order = Int32Array.from(middle.keys()).sort((a, b) => (middle[a] ?? 0) - (middle[b] ?? 0) || a - b);
  const air = { from: days.from - 1e6, to: days.to + 1e6 };
  return { start, end, middle, order, whole: fitAround(days, air, 0.03) };
}

/** From the first to the last of some days; a week of 1970 where there are none. */
function extent(days: readonly number[]): TimeWindow {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return from <= to ? { from, to } : { from: 0, to: 7 };
}

/** The time some stories take, from the first start to the last end; undefined for none. */
export function timeOf(spans: StorySpans, positions: ArrayLike<number>): TimeWindow | undefined {
  if (positions.length === 0) return undefined;
  return extent(Array.from(positions).flatMap((at) => [spans.start[at] ?? 0, spans.end[at] ?? 0]));
}

/** Some stories in the order of their middles. */
export function inOrder({ order }: StorySpans, positions: readonly number[]): Int32Array {
  const wanted = new Uint8Array(order.length);
  for (const position of positions) wanted[position] = 1;
  return order.filter((position) => wanted[position] === 1);
}
