import { firstAtLeast } from "@/thread/postings";
import { type Column, collide } from "./collide";
import { inOrder, type StorySpans } from "./story-spans";
import type { TimeWindow } from "./time-window";

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

/** @param bits the lanes of every story of the edition; see `laneBits` */
export function timeRow(
  spans: StorySpans,
  matched: readonly number[],
  lanes: readonly number[],
  bits: Uint16Array,
): TimeRow {
  const order = inOrder(spans, matched);
  if (order === spans.order && spans.inOrder) return { order, middles: spans.middle, bits, lanes };
  const middles = new Float64Array(order.length);
  const own = new Uint16Array(order.length);
  const { middle } = spans;
  for (let at = 0; at < order.length; at++) {
    const position = order[at] ?? 0;
    middles[at] = middle[position] ?? 0;
    own[at] = bits[position] ?? 0;
  }
  return { order, middles, bits: own, lanes };
}

/** Rounded, so that what a pan adds to the last bits of a span doesn't join marks anew. */
export function columnsOf(row: TimeRow, gapInDays: number): readonly Column[] {
  return collide(row.middles, Number(gapInDays.toPrecision(9)));
}

export function markOf({ order, bits, lanes }: TimeRow, { begin, end }: Column): Mark {
  const onLane = new Array<number>(lanes.length).fill(0);
  let together = 0;
  for (let at = begin; at < end; at++) {
    const own = bits[at] ?? 0;
    if ((own & (own - 1)) !== 0) together |= own;
    for (let left = own; left !== 0; left &= left - 1) {
      const lane = 31 - Math.clz32(left & -left);
      onLane[lane] = (onLane[lane] ?? 0) + 1;
    }
  }
  return {
    first: order[begin] ?? 0,
    last: order[end - 1] ?? 0,
    count: end - begin,
    onLane,
    ...(together !== 0 && { joined: [31 - Math.clz32(together & -together), 31 - Math.clz32(together)] }),
  };
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
  window: TimeWindow,
  shortest: number,
  most: number,
): readonly Stretch[] {
  if (spans.longest < shortest) return [];
  const found: Stretch[] = [];
  const reach = spans.longest / 2;
  const first = firstAtLeast(row.middles, window.from - reach);
  const end = firstAtLeast(row.middles, window.to + reach + 1e-6);
  for (let at = first; at < end; at++) {
    const position = row.order[at] ?? 0;
    const from = spans.start[position] ?? 0;
    const to = (spans.last[position] ?? 0) + 1;
    if (to - from < shortest || to < window.from || from > window.to) continue;
    found.push({ position, from, to, bits: row.bits[at] ?? 0 });
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, most);
}
