import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { countFacets } from "./count-facets";
import { matchStories, type WordHits } from "./match-stories";

/** The words of a thread, as far as somebody has looked for them. */
export interface SearchedWords {
  /** Undefined until somebody has looked, and where nobody can. */
  readonly hits: WordHits;
  readonly failed: boolean;
}

/** A thread with what it brings. */
export interface FollowedThread {
  readonly index: StoryIndex;
  readonly thread: Thread;
  /** Positions of its stories, oldest first. */
  readonly matched: readonly number[];
  /** For each entity number, see `countFacets`. */
  readonly counts: readonly number[];
  readonly hits: WordHits;
  /** The words of the thread are still being looked for. */
  readonly searching: boolean;
  /** The words could not be looked for; the stories are those of the rest of the thread. */
  readonly unsearched: boolean;
}

const known = new WeakMap<Thread, FollowedThread>();

/** What a thread brings, computed once for all who ask. */
export function followThread(index: StoryIndex, thread: Thread, { hits, failed }: SearchedWords) {
  const last = known.get(thread);
  if (last?.index === index && last.hits === hits && last.unsearched === failed) return last;
  const matched = matchStories(index, thread, hits);
  const counts = countFacets(index, thread, matched, hits);
  const searching = thread.q !== undefined && !hits && !failed;
  const followed: FollowedThread = { index, thread, matched, counts, hits, searching, unsearched: failed };
  known.set(thread, followed);
  return followed;
}
