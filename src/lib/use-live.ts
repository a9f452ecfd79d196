import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether scripts answer: false in a prerendered page and in the draw that takes it over, true after it. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
