import type { Thread } from "@/address/address";
import { parseEdtf } from "@/content/edtf";
import type { StoryIndex } from "@/content/story-index";
import { firstAtLeast, intersect, marksOf, postingsOf } from "./postings";

/** Positions of the stories in which the words of a thread are found; undefined while nobody has looked. */
export type WordHits = ReadonlySet<number> | undefined;

/**
 * The stories of a thread, as positions in the index, ascending (oldest first). Ids the edition lacks are ignored.
 * With `q` and no hits yet, words don't narrow. The list belongs to the index: never write to it.
 */
export function matchStories(index: StoryIndex, thread: Thread, hits?: WordHits): readonly number[] {
  const lists = (ids: readonly string[]) =>
    numbersOf(index, ids).map((number) => index.storiesOf[number] ?? []);
  const words = thread.q === undefined ? undefined : hits;
  let found = withAll(index, lists(thread.with));
  found = withAny(index, found, lists(thread.any));
  found = withNone(index, found, lists(thread.without));
  found = inRange(index, found, thread);
  return words ? found.filter((position) => words.has(position)) : found;
}

type Lists = readonly (readonly number[])[];

/** The shortest lists first, so that the work is that of the rarest entity. */
function withAll(index: StoryIndex, lists: Lists): readonly number[] {
  const [first, ...rest] = lists.toSorted((a, b) => a.length - b.length);
  return first ? rest.reduce(intersect, first) : postingsOf(index).every;
}

function withAny(index: StoryIndex, found: readonly number[], lists: Lists): readonly number[] {
  if (lists.length === 0) return found;
  const marks = marksOf(lists, index.size);
  return found.filter((position) => marks[position] === 1);
}

function withNone(index: StoryIndex, found: readonly number[], lists: Lists): readonly number[] {
  if (lists.length === 0) return found;
  const marks = marksOf(lists, index.size);
  return found.filter((position) => marks[position] !== 1);
}

/** Stories are sorted by their start, so those that start too late are cut off; the others must end late enough. */
function inRange(index: StoryIndex, found: readonly number[], { from, to }: Thread): readonly number[] {
  const first = from === undefined ? undefined : parseEdtf(from)?.start;
  const last = to === undefined ? undefined : parseEdtf(to)?.end;
  const started = last === undefined ? found : found.slice(0, firstAtLeast(found, startedBy(index, last)));
  return first === undefined ? started : started.filter((position) => (index.end[position] ?? 0) >= first);
}

/** How many stories of the index have started by a day, that day included. */
function startedBy(index: StoryIndex, day: number): number {
  return firstAtLeast(index.start, day + 1);
}

export function numbersOf(index: StoryIndex, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => index.entityNumber.get(id) ?? []);
}
