import { type ReactNode, useMemo } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { countFacets } from "@/thread/count-facets";
import { matchStories } from "@/thread/match-stories";
import { ThreadContext } from "@/thread/thread-context";
import { useWordHits } from "./use-word-hits";

/** Computes what the thread brings once, for every screen. */
export function ThreadProvider({ children }: { readonly children: ReactNode }) {
  const { thread } = useAddress();
  const { index } = useEdition();
  const hits = useWordHits(thread.q);
  const value = useMemo(() => {
    const matched = matchStories(index, thread, hits);
    const counts = countFacets(index, thread, matched, hits);
    return { thread, matched, counts, hits, searching: thread.q !== undefined && hits === undefined };
  }, [index, thread, hits]);
  return <ThreadContext value={value}>{children}</ThreadContext>;
}
