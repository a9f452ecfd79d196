import { type RefObject, useEffect, useSyncExternalStore } from "react";

/** No row is lower, pixels. */
const LOWEST = 150;

const onThePage = () => Number.POSITIVE_INFINITY;

/** Kept, as to ask where the list is makes the browser lay out what was drawn just now. */
let near = onThePage();
let isScrolled = false;

/** Whether the page was away from its top when it last moved. */
export function wasScrolled(): boolean {
  return isScrolled;
}

/** How many of the list's rows there can be from its first to the end of the window. Nothing is drawn anew when it changes. */
export function useNearRows(list: RefObject<Element | null>): number {
  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      isScrolled = window.scrollY > 0;
      near = Math.max(1, Math.ceil((window.innerHeight - top) / LOWEST) + 1);
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list]);
  return useSyncExternalStore(neverTold, () => near, onThePage);
}

const neverTold = () => () => {};
