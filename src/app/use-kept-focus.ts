import { useEffect, useLayoutEffect, useRef } from "react";
import type { Address } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import { THREAD_BAR_ID } from "@/features/stories/ThreadBar";

/**
 * Where following or a switch of language takes away the very thing that had the focus (a chip the thread now says, a card),
 * the thread takes it, and where it isn't shown the content.
 */
export function useKeptFocus(): void {
  const address = useAddress();
  const last = useRef<Element>(undefined);
  const before = useRef(screenOf(address));
  useEffect(() => {
    const keep = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener("focusin", keep);
    return () => document.removeEventListener("focusin", keep);
  }, []);
  useLayoutEffect(() => {
    const same = before.current === screenOf(address);
    before.current = screenOf(address);
    if (!same || document.activeElement !== document.body || !last.current || last.current.isConnected)
      return;
    for (const element of [document.getElementById(THREAD_BAR_ID), document.querySelector("main")])
      if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, [address]);
}

/** The path without its language. */
function screenOf(address: Address): string {
  return formatPath(address).slice(3);
}
