import { parseMarked } from "./marks";
import type { Story } from "./model";

/**
 * Ids of the entities a story mentions, in the order of first mention: marked in either language of its title, summary,
 * headings and pairs, and its place. Each candidate of a mark that leaves it open counts; a speaker alone doesn't.
 */
export function mentionedEntities(story: Story): readonly string[] {
  const ids = new Set<string>();
  for (const text of markedTexts(story)) {
    for (const run of parseMarked(text))
      if (run.kind === "mention") for (const id of run.targets) ids.add(id);
  }
  if (story.place !== undefined) ids.add(story.place);
  return [...ids];
}

function markedTexts({ title, summary, paragraphs }: Story): string[] {
  const texts = [title, summary, ...paragraphs.flatMap(({ heading, pairs }) => [heading ?? {}, ...pairs])];
  return texts.flatMap(({ tr, en }) => [tr ?? [], en ?? []].flat());
}
