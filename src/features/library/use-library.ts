import { useCallback, useSyncExternalStore } from "react";
import { useEdition } from "@/content/edition-context";
import { type LibraryState, type LibraryStore, libraryStore, WAITING } from "./library-store";

/**
 * What this reader keeps of the edition. On the first draw of a prerendered page it is empty and not ready.
 * @param select must give the same value for the same state, and be the same function or cheap
 */
export function useLibrary<T>(select: (state: LibraryState) => T): readonly [T, LibraryStore] {
  const { index } = useEdition();
  const store = libraryStore(index);
  const read = useCallback(() => select(store.get()), [select, store]);
  return [useSyncExternalStore(store.subscribe, read, () => select(WAITING)), store];
}
