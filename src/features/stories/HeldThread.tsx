import type { ReactNode } from "react";
import { HeldAddressContext } from "@/address/use-address";
import { HeldThreadContext } from "@/thread/thread-context";
import type { DrawnThread } from "./use-painted-thread";

interface HeldThreadProps {
  readonly drawn: DrawnThread;
  readonly children: ReactNode;
}

/** Its children know of this thread alone. */
export function HeldThread({ drawn, children }: HeldThreadProps) {
  return (
    <HeldAddressContext value={drawn.address}>
      <HeldThreadContext value={drawn.thread}>{children}</HeldThreadContext>
    </HeldAddressContext>
  );
}
