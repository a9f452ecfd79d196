import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { numbersOf } from "@/thread/match-stories";

/** Lanes of their own choosing are few, so that a screen holds them. */
export const LANES_BY_THEMSELVES = 5;
export const MOST_LANES = 9;

interface LaneChoice {
  readonly index: StoryIndex;
  readonly thread: Thread;
  /** The thread's stories. */
  readonly matched: readonly number[];
  /** Ids the reader has put in order; undefined leaves it to the thread. */
  readonly chosen?: readonly string[] | undefined;
}

/** Entity numbers, top lane first: the chosen ones, or else the followed ones and then the most present. */
export function chooseLanes({ index, thread, matched, chosen }: LaneChoice): readonly number[] {
  if (chosen) return numbersOf(index, chosen).slice(0, MOST_LANES);
  const followed = numbersOf(index, [...thread.with, ...thread.any]).slice(0, MOST_LANES);
  const left = LANES_BY_THEMSELVES - followed.length;
  return left > 0 ? [...followed, ...mostPresent(index, matched, new Set(followed), left)] : followed;
}

function mostPresent(
  index: StoryIndex,
  matched: readonly number[],
  taken: ReadonlySet<number>,
  most: number,
): readonly number[] {
  const counts = new Map<number, number>();
  for (const position of matched)
    for (const number of index.mentions[position] ?? []) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts]
    .filter(([number]) => !taken.has(number))
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, most)
    .map(([number]) => number);
}

/** For each of some stories, the lanes it is on, as bits: the top lane is bit 0. */
export function laneBits(
  index: StoryIndex,
  positions: ArrayLike<number>,
  lanes: readonly number[],
): Uint16Array {
  const bitOf = new Map(lanes.map((number, lane) => [number, 1 << lane]));
  return Uint16Array.from(positions, (position) => {
    let bits = 0;
    for (const number of index.mentions[position] ?? []) bits |= bitOf.get(number) ?? 0;
    return bits;
  });
}

/** How many of a slice of stories are on each lane. */
export function countLanes(bits: Uint16Array, begin: number, end: number, lanes: number): readonly number[] {
  const counts = new Array<number>(lanes).fill(0);
  for (let at = begin; at < end; at++)
    for (let lane = 0; lane < lanes; lane++)
      counts[lane] = (counts[lane] ?? 0) + (((bits[at] ?? 0) >> lane) & 1);
  return counts;
}

/** A lane moved up (-1) or down (1); at an end it stays. */
export function moveLane(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}
