import { useSyncExternalStore } from "react";

/** No row is lower, pixels. */
const LOWEST = 150;

/** How many rows there can be from the top of the page to the end of the window, told in whole windows. */
export function useNearRows(): number {
  return useSyncExternalStore(watchScroll, () => near, onThePage);
}

const onThePage = () => Number.POSITIVE_INFINITY;

/** Kept, as to ask where the page is scrolled to makes the browser lay out what was drawn just now. */
let near = onThePage();

function watchScroll(changed: () => void): () => void {
  const look = () => {
    const { scrollY, innerHeight } = window;
    near = Math.ceil((scrollY + innerHeight) / innerHeight) * Math.ceil(innerHeight / LOWEST);
    changed();
  };
  look();
  window.addEventListener("scroll", look, { passive: true });
  window.addEventListener("resize", look);
  return () => {
    window.removeEventListener("scroll", look);
    window.removeEventListener("resize", look);
  };
}
