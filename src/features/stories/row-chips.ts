import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { roleOf } from "@/thread/change-thread";

/** Enough to tell what a story is about; its page names the rest, and what is followed is always named. */
const MOST_CHIPS = 5;

/** The ids of the entities that a story's row names. */
export function rowChips(index: StoryIndex, position: number, thread: Thread): readonly string[] {
  return (index.mentions[position] ?? [])
    .map((number) => index.entities[number] ?? "")
    .filter((id, i) => i < MOST_CHIPS || roleOf(thread, id) !== undefined);
}

/** Whether a story's row names as many for one thread as for another, so that it is as high. */
export function isAsHigh(index: StoryIndex, position: number, [a, b]: readonly [Thread, Thread]): boolean {
  return rowChips(index, position, a).length === rowChips(index, position, b).length;
}
