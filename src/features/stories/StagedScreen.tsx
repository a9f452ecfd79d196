import type { ReactNode } from "react";
import { useStaged } from "@/address/use-staged";
import { PaintedThreadContext, useThreadNow } from "./use-painted-thread";

/** A screen: what a click asks for is drawn first, and the rest, `Afterwards`, once that was seen; all of it in one draw. */
export function StagedScreen({ children }: { readonly children: ReactNode }) {
  return <PaintedThreadContext value={useStaged(useThreadNow())}>{children}</PaintedThreadContext>;
}
