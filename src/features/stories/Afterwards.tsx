import type { ReactNode } from "react";
import { HeldThread } from "./HeldThread";
import { usePaintedThread } from "./use-painted-thread";

/** Draws its children for a new thread after what the click asked for is painted. */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  const { painted } = usePaintedThread();
  return <HeldThread drawn={painted}>{children}</HeldThread>;
}
