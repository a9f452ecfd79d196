import type { ReactNode } from "react";
import { useAddressPart } from "@/address/use-address";
import { useWordHits } from "@/features/search/use-word-hits";
import { SearchedWordsContext } from "@/thread/thread-context";

/** Looks for the words of the thread, once for every screen. */
export function ThreadProvider({ children }: { readonly children: ReactNode }) {
  const words = useWordHits(useAddressPart(({ thread }) => thread.q));
  return <SearchedWordsContext value={words}>{children}</SearchedWordsContext>;
}
