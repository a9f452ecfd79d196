import { createContext, use } from "react";
import type { Address } from "@/address/address";
import type { FollowedThread } from "@/thread/thread-context";

/** An address with what its thread brings. */
export interface DrawnThread {
  readonly address: Address;
  readonly thread: FollowedThread;
}

/** The thread as it is and as it was last painted; the same where nothing waits. */
export interface PaintedThread {
  readonly now: DrawnThread;
  readonly painted: DrawnThread;
}

export const PaintedThreadContext = createContext<PaintedThread | undefined>(undefined);

export function usePaintedThread(): PaintedThread {
  const value = use(PaintedThreadContext);
  if (!value) throw new Error("usePaintedThread is used outside of a StagedScreen");
  return value;
}
