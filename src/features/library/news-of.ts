import type { StoryIndex } from "@/content/story-index";
import type { Library } from "./library";
import { type NewsByPosition, whatIsNew } from "./what-is-new";

interface Known {
  readonly index: StoryIndex;
  readonly seen: Library["seen"];
  readonly news: NewsByPosition;
}

let last: Known | undefined;

/** `whatIsNew`, worked out once for all that show it. */
export function newsOf(index: StoryIndex, { seen }: Library): NewsByPosition {
  // Not kept, as it would drive out what is: before storage has been read, both are asked for in turn.
  if (seen === undefined) return whatIsNew(index, seen);
  const known =
    last?.index === index && last.seen === seen ? last : { index, seen, news: whatIsNew(index, seen) };
  last = known;
  return known.news;
}
