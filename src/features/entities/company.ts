import type { StoryIndex } from "@/content/story-index";
import { intersect } from "@/thread/postings";
import { mentionedIn, mostPresent } from "./company-graph";

export interface Companion {
  /** Entity number in the index. */
  readonly number: number;
  /** In how many of the stories both are. */
  readonly stories: number;
}

/**
 * Who is most often with an entity, the most stories first; equal counts in the order of the index (most mentioned first).
 * @param positions the stories to look at, ascending; by default all of the entity's own
 */
export function companyOf(
  index: StoryIndex,
  number: number,
  positions?: readonly number[],
): readonly Companion[] {
  const own = index.storiesOf[number] ?? [];
  const shared = positions ? intersect(own, positions) : own;
  return mostPresent(mentionedIn(index), shared, index.entities.length).filter(
    (companion) => companion.number !== number,
  );
}
