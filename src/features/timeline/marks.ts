import type { StoryIndex } from "@/content/story-index";
import { type Column, collide } from "./collide";
import { countLanes, laneBits } from "./lanes";
import { inOrder, type StorySpans } from "./story-spans";

/** The stories of a thread laid over time, in the order of their middles, with the lanes each is on. */
export interface TimeRow {
  readonly order: Int32Array;
  readonly middles: Float64Array;
  /** See `laneBits`. */
  readonly bits: Uint16Array;
  readonly lanes: readonly number[];
}

/** A mark as it is drawn: a story or a counted number of them. */
export interface Mark {
  /** Position of its first story; names the mark. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** How many of its stories are on each lane. */
  readonly onLane: readonly number[];
  /** From the top lane to the bottom one that a story of it joins; undefined where none is on two. */
  readonly joined?: readonly [top: number, bottom: number];
}

export function timeRow(
  index: StoryIndex,
  spans: StorySpans,
  matched: readonly number[],
  lanes: readonly number[],
): TimeRow {
  const order = inOrder(spans, matched);
  const middles = Float64Array.from(order, (position) => spans.middle[position] ?? 0);
  return { order, middles, bits: laneBits(index, order, lanes), lanes };
}

/** Rounded, so that what a pan adds to the last bits of a span doesn't join marks anew. */
export function columnsOf(row: TimeRow, gapInDays: number): readonly Column[] {
  return collide(row.middles, Number(gapInDays.toPrecision(9)));
}

export function markOf(row: TimeRow, { begin, end }: Column): Mark {
  const joined = joinedLanes(row.bits, begin, end);
  return {
    first: row.order[begin] ?? 0,
    last: row.order[end - 1] ?? 0,
    count: end - begin,
    onLane: countLanes(row.bits, begin, end, row.lanes.length),
    ...(joined && { joined }),
  };
}

function joinedLanes(bits: Uint16Array, begin: number, end: number): readonly [number, number] | undefined {
  let together = 0;
  for (let at = begin; at < end; at++) {
    const own = bits[at] ?? 0;
    if ((own & (own - 1)) !== 0) together |= own;
  }
  return together === 0 ? undefined : [31 - Math.clz32(together & -together), 31 - Math.clz32(together)];
}

/** Whether a column has a story on a lane. */
export function isOnLane(row: TimeRow, { begin, end }: Column, lane: number): boolean {
  for (let at = begin; at < end; at++) if (((row.bits[at] ?? 0) >> lane) & 1) return true;
  return false;
}

/** A story that takes more than a point, on the lanes it is on. */
export interface Stretch {
  readonly position: number;
  readonly from: number;
  readonly to: number;
  readonly bits: number;
}

/** Stories in sight at least `shortest` days long, the longest first and no more than `most`. */
export function stretches(
  row: TimeRow,
  spans: StorySpans,
  window: { readonly from: number; readonly to: number },
  shortest: number,
  most: number,
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [at, position] of row.order.entries()) {
    const from = spans.start[position] ?? 0;
    const to = spans.end[position] ?? 0;
    if (to - from < shortest || to < window.from || from > window.to) continue;
    found.push({ position, from, to, bits: row.bits[at] ?? 0 });
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most);
}
