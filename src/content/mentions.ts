import { parseMarked } from "./marks";
import type { MarkedText, Pair, Story } from "./model";
import { storyTexts } from "./story-texts";

/** Ids of the entities marked in a text, each once, in the order they come; every candidate of an open reference counts. */
export function markedEntities(text: MarkedText): string[] {
  return [...new Set(parseMarked(text).flatMap((run) => (run.kind === "mention" ? run.targets : [])))];
}

/**
 * Ids of the entities a story mentions, each once, in the order they come: those marked in its title, summary, headings
 * and pairs in either language, then its place. Who is quoted (`saidBy`) is no mention. The thread filters by this set.
 */
export function mentionedEntities(story: Story): string[] {
  const ids = new Set<string>();
  for (const { text } of storyTexts(story)) for (const id of markedEntities(text)) ids.add(id);
  if (story.place !== undefined) ids.add(story.place);
  return [...ids];
}

/** The pairs in which somebody merely says so. */
export function claims(story: Story): Pair[] {
  return storyPairs(story).filter((pair) => pair.saidBy !== undefined);
}

/** The pairs of all paragraphs, in order. */
export function storyPairs(story: Story): Pair[] {
  return story.paragraphs.flatMap((paragraph) => paragraph.pairs);
}
