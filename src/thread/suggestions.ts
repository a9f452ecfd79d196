import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { roleOf } from "./change-thread";

export interface Suggestion {
  /** Entity number in the index. */
  readonly number: number;
  /** How many stories would be left with it added to "all of". */
  readonly stories: number;
}

/**
 * What to add next: the unfollowed entities that split the thread's stories most evenly, so that each answer tells most.
 * What all of them or none of them mention would change nothing, and is left out.
 * @param counts by entity number, see `countFacets`
 * @param stories how many stories the thread has
 */
export function suggestions(
  index: StoryIndex,
  thread: Thread,
  counts: readonly number[],
  stories: number,
  most: number,
): readonly Suggestion[] {
  const split = ({ stories: left }: Suggestion) => Math.min(left, stories - left);
  return counts
    .map((left, number) => ({ number, stories: left }))
    .filter(
      (suggestion) =>
        split(suggestion) > 0 && roleOf(thread, index.entities[suggestion.number] ?? "") === undefined,
    )
    .sort((a, b) => split(b) - split(a) || a.number - b.number)
    .slice(0, most);
}
