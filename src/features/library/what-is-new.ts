import type { StoryIndex } from "@/content/story-index";
import type { Library } from "./library";
import { openSeen, type Seen, writeSeen } from "./seen";

export type News = "new" | "updated";

/** What the reader has not seen: by position in the index, ascending. Before the first visit nothing is news. */
export type NewsByPosition = ReadonlyMap<number, News>;

const NO_NEWS: NewsByPosition = new Map();

export function whatIsNew(
  { ids, hashes }: Pick<StoryIndex, "ids" | "hashes">,
  seen: Library["seen"],
): NewsByPosition {
  if (seen === undefined) return NO_NEWS;
  const seenById = openSeen(seen);
  const news = new Map<number, News>();
  for (const [position, id] of ids.entries()) {
    const before = seenById.get(id);
    if (!before) news.set(position, "new");
    else if (!before.includes(hashes[position] ?? "")) news.set(position, "updated");
  }
  return news;
}

/** The whole edition as it stands, as seen. */
export function seenNow({ ids, hashes }: Pick<StoryIndex, "ids" | "hashes">): Seen {
  return writeSeen(new Map(ids.map((id, position) => [id, [hashes[position] ?? ""]])));
}
