import type { StoryIndex } from "@/content/story-index";

/** How many of its stories an entity's page lists; the rest are in the list of stories. */
export const MOST_LISTED = 60;

/** The newest stories of an entity, newest first. */
export function newestOf(index: StoryIndex, id: string): readonly number[] {
  return (index.storiesOf[index.entityNumber.get(id) ?? -1] ?? []).slice(-MOST_LISTED).toReversed();
}
