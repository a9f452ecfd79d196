import { createContext, use } from "react";
import { EMPTY_THREAD, type Thread } from "@/address/address";
import type { WordHits } from "./match-stories";

/** The thread with what it brings, computed once for all screens. */
export interface FollowedThread {
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

const NOTHING: FollowedThread = {
  thread: EMPTY_THREAD,
  matched: [],
  counts: [],
  hits: undefined,
  searching: false,
  unsearched: false,
};

export const ThreadContext = createContext<FollowedThread>(NOTHING);

/** Given to what is drawn after the rest: the thread it was last drawn for. */
export const HeldThreadContext = createContext<FollowedThread | undefined>(undefined);

export function useThread(): FollowedThread {
  // A context of its own: React draws all who read one anew, also where another value stands in between.
  return use(HeldThreadContext) ?? use(ThreadContext);
}
