import { firstDays } from "@/content/first-days";
import type { StoryIndex } from "@/content/story-index";

/** How many bars a life is drawn with, over the whole time of the edition, so that lives can be compared. */
export const LIFE_BINS = 36;

/** The time in which the stories of an edition start, as far as that is known. */
export interface LifeAxis {
  /** The day each story stands at. */
  readonly days: readonly number[];
  readonly first: number;
  readonly last: number;
}

const known = new WeakMap<StoryIndex, LifeAxis>();

export function lifeAxis(index: StoryIndex): LifeAxis {
  const axis = known.get(index) ?? measureAxis(firstDays(index));
  known.set(index, axis);
  return axis;
}

function measureAxis(days: readonly number[]): LifeAxis {
  const ascending = days.toSorted((a, b) => a - b);
  return { days, first: ascending[0] ?? 0, last: ascending.at(-1) ?? 0 };
}

/** How many stories start in each of `LIFE_BINS` equal parts of the edition's time; each story counts once. */
export function lifeOf(index: StoryIndex, positions: readonly number[]): readonly number[] {
  const bins = new Array<number>(LIFE_BINS).fill(0);
  const { days, first, last } = lifeAxis(index);
  const span = Math.max(1, last - first);
  for (const position of positions) {
    const share = ((days[position] ?? first) - first) / span;
    const bin = Math.min(LIFE_BINS - 1, Math.floor(share * LIFE_BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** The stories that the first and the last bar of a life stand for; undefined without stories. */
export function endsOfLife(
  index: StoryIndex,
  positions: readonly number[],
): readonly [first: number, last: number] | undefined {
  const { days } = lifeAxis(index);
  const ordered = positions.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0));
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Height of a bar from 0 to `full`, whole units; a bin with anything in it is seen. */
export function barHeight(stories: number, most: number, full: number): number {
  return stories === 0 ? 0 : Math.max(2, Math.round((full * stories) / Math.max(1, most)));
}
