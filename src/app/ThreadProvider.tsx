import { type ReactNode, useMemo } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useWordHits } from "@/features/search/use-word-hits";
import { countFacets } from "@/thread/count-facets";
import { matchStories } from "@/thread/match-stories";
import { ThreadContext } from "@/thread/thread-context";

/** Computes what the thread brings once, for every screen. */
export function ThreadProvider({ children }: { readonly children: ReactNode }) {
  const { thread } = useAddress();
  const { index } = useEdition();
  const { hits, failed } = useWordHits(thread.q);
  const value = useMemo(() => {
    const matched = matchStories(index, thread, hits);
    const counts = countFacets(index, thread, matched, hits);
    const searching = thread.q !== undefined && hits === undefined && !failed;
    return { thread, matched, counts, hits, searching, unsearched: failed };
  }, [index, thread, hits, failed]);
  return <ThreadContext value={value}>{children}</ThreadContext>;
}
