import { parseEdtf } from "./edtf";
import type { Story } from "./model";

/** Stories by start, then end, then id; the order of the edition, oldest first. */
export function sortStories(stories: readonly Story[]): Story[] {
  const keyed = stories.map((story) => ({ story, span: parseEdtf(story.date) }));
  return keyed
    .sort(
      (a, b) =>
        order(a.span?.start, b.span?.start) ||
        order(a.span?.end, b.span?.end) ||
        order(a.story.id, b.story.id),
    )
    .map(({ story }) => story);
}

/** By code unit, not by language: an order every engine agrees on. */
function order<Key extends number | string>(a: Key | undefined, b: Key | undefined): number {
  if (a === b || a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
}
