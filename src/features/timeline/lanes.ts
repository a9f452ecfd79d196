import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { numbersOf } from "@/thread/match-stories";
import type { KeptLanes } from "./kept-lanes";
import { LANES_BY_THEMSELVES, MOST_LANES } from "./lane-limits";

interface LaneChoice {
  readonly index: StoryIndex;
  readonly thread: Thread;
  /** In how many of the thread's stories each entity is; see `countFacets`. */
  readonly counts: readonly number[];
  readonly kept: KeptLanes;
  /** Lanes that stay as they are while all that is followed is on them. */
  readonly held?: readonly number[] | undefined;
}

/**
 * Entity numbers, top lane first: the followed ones and then the most present. Chosen ones come in their order, below
 * those that were followed since.
 */
export function chooseLanes({ index, thread, counts, kept, held }: LaneChoice): readonly number[] {
  const follows = [...thread.with, ...thread.any];
  if (held && numbersOf(index, follows).every((number) => held.includes(number))) return held;
  const { ids: chosen, out } = kept;
  if (chosen) {
    const since = follows.filter((id) => !chosen.includes(id) && !out.includes(id));
    return numbersOf(index, [...since, ...chosen]).slice(0, MOST_LANES);
  }
  const followed = numbersOf(index, follows).slice(0, MOST_LANES);
  const left = LANES_BY_THEMSELVES - followed.length;
  const taken = new Set([...followed, ...numbersOf(index, thread.without)]);
  return left > 0 ? [...followed, ...mostPresent(counts, taken, left)] : followed;
}

function mostPresent(counts: readonly number[], taken: ReadonlySet<number>, most: number): readonly number[] {
  const found: number[] = [];
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number] ?? 0;
    const last = found.length < most ? 0 : (counts[found[most - 1] ?? 0] ?? 0);
    // Nearly all are in fewer stories than those found before.
    if (count <= last || taken.has(number)) continue;
    const before = found.findIndex((other) => (counts[other] ?? 0) < count);
    found.splice(before < 0 ? found.length : before, 0, number);
    found.length = Math.min(found.length, most);
  }
  return found;
}

/** For each story of the edition, the lanes it is on, as bits: the top lane is bit 0. */
export function laneBits({ size, storiesOf }: StoryIndex, lanes: readonly number[]): Uint16Array {
  const bits = new Uint16Array(size);
  for (const [lane, number] of lanes.entries()) {
    const bit = 1 << lane;
    const stories = storiesOf[number] ?? [];
    for (let at = 0; at < stories.length; at++) {
      const position = stories[at] ?? 0;
      bits[position] = (bits[position] ?? 0) | bit;
    }
  }
  return bits;
}

/** A lane moved up (-1) or down (1); at an end it stays. */
export function moveLane(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = ids.indexOf(id);
  const other = ids[at + by];
  if (at < 0 || other === undefined) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}
