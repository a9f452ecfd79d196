import { createContext, use } from "react";
import { useAddressPart } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { type FollowedThread, followThread, type SearchedWords } from "./follow-thread";

/** What was found of the thread's words, looked for once for all screens. */
export const SearchedWordsContext = createContext<SearchedWords>({ hits: undefined, failed: false });

/** Given to what is drawn after the rest: the thread it was last drawn for. */
export const HeldThreadContext = createContext<FollowedThread | undefined>(undefined);

/**
 * The thread with what it brings. From the address, not from a context: for a new value of one React goes through all that stands
 * below, every row and every name, to see who reads it.
 */
export function useThread(): FollowedThread {
  const held = use(HeldThreadContext);
  const { index } = useEdition();
  const words = use(SearchedWordsContext);
  const thread = useAddressPart(({ thread }) => held?.thread ?? thread);
  return held ?? followThread(index, thread, words);
}
