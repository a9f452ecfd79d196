import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { roleOf } from "@/thread/change-thread";

type Named = Pick<StoryIndex, "entities" | "mentions">;

/** Enough to tell what a story is about; its page names the rest, and what is followed is always named. */
const MOST_CHIPS = 5;

/** The ids of the entities that a story's row names. */
export function rowChips(index: Named, position: number, thread: Thread): readonly string[] {
  return (index.mentions[position] ?? [])
    .map((number) => index.entities[number] ?? "")
    .filter((id, i) => i < MOST_CHIPS || roleOf(thread, id) !== undefined);
}

/** Whether a story's row names the same for two threads, so that it is as high. */
export function namesTheSame(index: Named, position: number, [a, b]: readonly [Thread, Thread]): boolean {
  return String(rowChips(index, position, a)) === String(rowChips(index, position, b));
}
