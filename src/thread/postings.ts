import type { StoryIndex } from "@/content/story-index";

/** The index as flat columns, made once: a plain scan of a large edition would take longer than a frame. */
export interface Postings {
  /** Every position, ascending. */
  readonly every: readonly number[];
  /** The entity numbers of the story at `position` are `numbers[offsets[position] … offsets[position + 1])`. */
  readonly offsets: Uint32Array;
  readonly numbers: Uint32Array;
  /** In how many stories each entity is. */
  readonly totals: readonly number[];
}

const known = new WeakMap<StoryIndex, Postings>();

export function postingsOf(index: StoryIndex): Postings {
  const before = known.get(index);
  if (before) return before;
  const made = makePostings(index);
  known.set(index, made);
  return made;
}

function makePostings({ size, mentions, storiesOf }: StoryIndex): Postings {
  const offsets = new Uint32Array(size + 1);
  for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i] ?? 0) + (mentions[i]?.length ?? 0);
  const numbers = new Uint32Array(offsets[size] ?? 0);
  for (let i = 0; i < size; i++) numbers.set(mentions[i] ?? [], offsets[i]);
  return {
    every: Array.from({ length: size }, (_, i) => i),
    offsets,
    numbers,
    totals: storiesOf.map((stories) => stories.length),
  };
}

/** Where ascending `values` first reach `wanted`; their length where they don't. */
export function firstAtLeast(values: ArrayLike<number>, wanted: number, from = 0): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Above this ratio of lengths, looking up beats walking both lists. */
const MUCH_LONGER = 16;

/** What two ascending lists share, ascending. */
export function intersect(a: readonly number[], b: readonly number[]): readonly number[] {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const lookUp = long.length > short.length * MUCH_LONGER;
  const shared: number[] = [];
  let at = 0;
  for (const value of short) {
    if (lookUp) at = firstAtLeast(long, value, at);
    else while (at < long.length && (long[at] ?? 0) < value) at++;
    if (long[at] === value) shared.push(value);
  }
  return shared;
}

/** A mark at each position of the lists. */
export function marksOf(lists: readonly (readonly number[])[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const list of lists) for (const position of list) marks[position] = 1;
  return marks;
}
