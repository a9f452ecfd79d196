import type { StoryIndex } from "@/content/story-index";
import type { Library } from "./library";

export type News = "new" | "updated";

/** What the reader has not seen: by position in the index, ascending. Before the first visit nothing is news. */
export type NewsByPosition = ReadonlyMap<number, News>;

const NO_NEWS: NewsByPosition = new Map();

export function whatIsNew(
  { ids, hashes }: Pick<StoryIndex, "ids" | "hashes">,
  seen: Library["seen"],
): NewsByPosition {
  if (!seen) return NO_NEWS;
  const news = new Map<number, News>();
  for (const [position, id] of ids.entries()) {
    const before = Object.hasOwn(seen, id) ? seen[id] : undefined;
    if (before === undefined) news.set(position, "new");
    else if (before !== hashes[position]) news.set(position, "updated");
  }
  return news;
}

/** The whole edition as it stands, as seen. */
export function seenNow({ ids, hashes }: Pick<StoryIndex, "ids" | "hashes">): NonNullable<Library["seen"]> {
  return Object.fromEntries(ids.map((id, position) => [id, hashes[position] ?? ""]));
}
