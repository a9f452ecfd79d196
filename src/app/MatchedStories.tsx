import type { ReactNode } from "react";
import type { Thread } from "@/address/address";
import { useEdition } from "@/content/edition-context";
import { useWordHits } from "@/features/search/use-word-hits";
import { matchStories } from "@/thread/match-stories";

interface MatchedStoriesProps {
  readonly thread: Thread;
  readonly children: (positions: readonly number[]) => ReactNode;
}

/** The stories of a thread that need not be the one followed, words and all. */
export function MatchedStories({ thread, children }: MatchedStoriesProps) {
  const { index } = useEdition();
  const { hits } = useWordHits(thread.q);
  return children(matchStories(index, thread, hits));
}
