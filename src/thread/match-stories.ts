import type { Thread } from "@/address/address";
import { parseEdtf } from "@/content/edtf";
import type { StoryIndex } from "@/content/story-index";

/** Positions of the stories in which the words of a thread are found; undefined while nobody has looked. */
export type WordHits = ReadonlySet<number> | undefined;

/**
 * The stories of a thread, as positions in the index, ascending (oldest first). Ids the edition lacks are ignored.
 * With `q` and no hits yet, words don't narrow.
 */
export function matchStories(index: StoryIndex, thread: Thread, hits?: WordHits): readonly number[] {
  const test = storyTest(index, thread, hits);
  const found: number[] = [];
  for (let position = 0; position < index.size; position++) if (test(position)) found.push(position);
  return found;
}

function storyTest(index: StoryIndex, thread: Thread, hits: WordHits): (position: number) => boolean {
  const all = numbersOf(index, thread.with);
  const any = numbersOf(index, thread.any);
  const none = numbersOf(index, thread.without);
  const first = thread.from === undefined ? -Infinity : (parseEdtf(thread.from)?.start ?? -Infinity);
  const last = thread.to === undefined ? Infinity : (parseEdtf(thread.to)?.end ?? Infinity);
  const words = thread.q === undefined ? undefined : hits;
  return (position) => {
    const mentioned = index.mentions[position] ?? [];
    return (
      (index.end[position] ?? 0) >= first &&
      (index.start[position] ?? 0) <= last &&
      all.every((number) => mentioned.includes(number)) &&
      (any.length === 0 || any.some((number) => mentioned.includes(number))) &&
      !none.some((number) => mentioned.includes(number)) &&
      (words?.has(position) ?? true)
    );
  };
}

export function numbersOf(index: StoryIndex, ids: readonly string[]): readonly number[] {
  return ids.flatMap((id) => index.entityNumber.get(id) ?? []);
}
