import { createContext, use } from "react";
import type { Address } from "@/address/address";
import { useAddress } from "@/address/use-address";
import type { FollowedThread } from "@/thread/follow-thread";
import { useThread } from "@/thread/thread-context";

/** An address with what its thread brings. */
export interface DrawnThread {
  readonly address: Address;
  readonly thread: FollowedThread;
}

const drawn = new WeakMap<Address, DrawnThread>();

/** The thread as it is; the same one for all who ask. */
export function useThreadNow(): DrawnThread {
  const address = useAddress();
  const thread = useThread();
  const known = drawn.get(address);
  const now = known?.thread === thread ? known : { address, thread };
  drawn.set(address, now);
  return now;
}

/** The thread as it was last painted. */
export const PaintedThreadContext = createContext<DrawnThread | undefined>(undefined);

/** The same as `useThreadNow` where nothing waits. */
export function usePaintedThread(): DrawnThread {
  const value = use(PaintedThreadContext);
  if (!value) throw new Error("usePaintedThread is used outside of a StagedScreen");
  return value;
}
