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
  const best: Suggestion[] = [];
  // At most few are kept at a time, as an edition may name thousands.
  for (const [number, left] of counts.entries()) {
    const evenness = Math.min(left, stories - left);
    if (evenness <= (best.length < most ? 0 : splitOf(best.at(-1), stories))) continue;
    if (roleOf(thread, index.entities[number] ?? "") !== undefined) continue;
    const place = best.findIndex((other) => splitOf(other, stories) < evenness);
    best.splice(place < 0 ? best.length : place, 0, { number, stories: left });
    best.length = Math.min(best.length, most);
  }
  return best;
}

/** How evenly it splits them: the stories of its smaller side. */
function splitOf(suggestion: Suggestion | undefined, stories: number): number {
  return suggestion ? Math.min(suggestion.stories, stories - suggestion.stories) : 0;
}
