import { useEffect, useLayoutEffect, useRef } from "react";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import { THREAD_BAR_ID } from "@/features/stories/ThreadBar";

/** Where following takes away the very thing that had the focus (a chip the thread now says), the thread takes it. */
export function useKeptFocus(): void {
  const address = useAddress();
  const last = useRef<Element>(undefined);
  const path = useRef(formatPath(address));
  useEffect(() => {
    const keep = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener("focusin", keep);
    return () => document.removeEventListener("focusin", keep);
  }, []);
  useLayoutEffect(() => {
    const same = path.current === formatPath(address);
    path.current = formatPath(address);
    if (!same || document.activeElement !== document.body || !last.current || last.current.isConnected)
      return;
    document.getElementById(THREAD_BAR_ID)?.focus({ preventScroll: true });
  }, [address]);
}
