import { useEffect, useLayoutEffect, useRef } from "react";
import { formatScreen } from "@/address/format-address";
import { useAddress } from "@/address/use-address";
import { THREAD_BAR_ID } from "@/features/stories/ThreadBar";
import { useAfterPaint } from "@/lib/use-after-paint";

/**
 * Where following or a switch of language takes away the very thing that had the focus (a chip the thread now says, a card,
 * the search box), the thread takes it, and where it isn't shown the content. A page that the browser kept whole has it where it was.
 */
export function useKeptFocus(): void {
  const address = useAddress();
  // Drawn with what is drawn `Afterwards`, too: that takes things away as well.
  useAfterPaint(address);
  const last = useRef<Element & HTMLOrSVGElement>(undefined);
  const before = useRef(formatScreen(address.screen));
  useEffect(() => {
    const keep = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target as Element & HTMLOrSVGElement;
    };
    // Some browsers take the focus from a page they keep.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted && !hasFocus()) last.current?.focus({ preventScroll: true });
    };
    window.addEventListener("focusin", keep);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("focusin", keep);
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);
  useLayoutEffect(() => {
    const same = before.current === formatScreen(address.screen);
    before.current = formatScreen(address.screen);
    const left = last.current;
    if (!same || !left || !isLeft(left)) return;
    left.blur();
    for (const element of [document.getElementById(THREAD_BAR_ID), document.querySelector("main")])
      if (!hasFocus()) element?.focus({ preventScroll: true });
  });
}

/** What is hidden is about to go; the search box gives the focus away when what it found is followed. */
function isLeft(element: Element): boolean {
  if (!element.isConnected || element.closest("[hidden]")) return true;
  return element.closest("search") !== null && !hasFocus();
}

/** Whether anything on the page has the focus. */
function hasFocus(): boolean {
  return document.activeElement !== document.body;
}
