import { type ReactNode, useMemo } from "react";
import { useAddress } from "@/address/use-address";
import { useStaged } from "@/address/use-staged";
import { useThread } from "@/thread/thread-context";
import { PaintedThreadContext } from "./use-painted-thread";

/** A screen in which what a click asks for is drawn first, and the rest, `Afterwards`, once that was seen; all of it in one draw. */
export function StagedScreen({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  const thread = useThread();
  const now = useMemo(() => ({ address, thread }), [address, thread]);
  const painted = useStaged(now);
  const value = useMemo(() => ({ now, painted }), [now, painted]);
  return <PaintedThreadContext value={value}>{children}</PaintedThreadContext>;
}
