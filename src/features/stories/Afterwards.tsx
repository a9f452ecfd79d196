import type { ReactNode } from "react";
import { HeldThread } from "./HeldThread";
import { usePaintedThread } from "./use-painted-thread";

/** Draws its children for a new thread after what the click asked for is painted. */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  return <HeldThread drawn={usePaintedThread()}>{children}</HeldThread>;
}
