import { type ReactNode, useMemo } from "react";
import type { Address } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { isFollowedLink, useAddress } from "@/address/use-address";
import { useAfterPaint } from "@/lib/use-after-paint";
import { useThread } from "@/thread/thread-context";
import { PaintedThreadContext } from "./use-painted-thread";

/**
 * A screen in which what a click asks for is drawn first, and the rest, `Afterwards`, once that was seen; all of the rest in one
 * draw. Nothing waits where the history is walked, as then the whole page is to stand as it was left, and where more than the
 * thread is another: no two languages stand side by side.
 */
export function StagedScreen({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  const thread = useThread();
  const now = useMemo(() => ({ address, thread }), [address, thread]);
  const before = useAfterPaint(now);
  const painted = isFollowedLink() && onlyThreadChanged(before.address, address) ? before : now;
  const value = useMemo(() => ({ now, painted }), [now, painted]);
  return <PaintedThreadContext value={value}>{children}</PaintedThreadContext>;
}

function onlyThreadChanged(before: Address, now: Address): boolean {
  return formatPath(before) === formatPath(now) && before.view === now.view && before.passage === now.passage;
}
