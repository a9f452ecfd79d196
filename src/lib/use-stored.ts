import { useSyncExternalStore } from "react";
import type { Stored } from "./stored";

/** The value, kept up to date over tabs; on the first draw of a prerendered page it is `first`, as it was printed. */
export function useStored<T>(stored: Stored<T>, first: T): T {
  return useSyncExternalStore(stored.subscribe, stored.get, () => first);
}
