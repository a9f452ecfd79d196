import { useMemo } from "react";
import type { Address } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { isFollowedLink, useAddress } from "@/address/use-address";
import { useAfterPaint } from "@/lib/use-after-paint";
import { type FollowedThread, useThread } from "@/thread/thread-context";

/** An address with what its thread brings. */
export interface DrawnThread {
  readonly address: Address;
  readonly thread: FollowedThread;
}

/**
 * The thread as it is and as it was last painted: what a click asks for is drawn first, the rest after it was seen. They are one
 * where the history is walked, as then the whole page is to stand as it was left, and where more than the thread is another:
 * no two languages stand side by side.
 */
export function usePaintedThread(): { readonly now: DrawnThread; readonly painted: DrawnThread } {
  const address = useAddress();
  const thread = useThread();
  const now = useMemo(() => ({ address, thread }), [address, thread]);
  const before = useAfterPaint(now);
  return { now, painted: isFollowedLink() && onlyThreadChanged(before.address, address) ? before : now };
}

function onlyThreadChanged(before: Address, now: Address): boolean {
  return formatPath(before) === formatPath(now) && before.view === now.view && before.passage === now.passage;
}
