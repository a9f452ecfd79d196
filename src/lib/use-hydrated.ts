import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the first draw of a prerendered page, which must be as it was printed; true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
