import { type RefObject, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** The width of an element in pixels; undefined until it is measured, as in a prerendered page. */
export function useWidth(element: RefObject<Element | null>): number | undefined {
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    // It is told between layout and paint: drawn at once, a chart is never seen in a width it no longer has.
    const observer = new ResizeObserver(
      ([entry]) => entry && flushSync(() => setWidth(entry.contentRect.width)),
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width === 0 ? undefined : width;
}

/** Whether a media query holds; false in a prerendered page. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}

/** The least distance of two marks: a target is 24 px wide, for a thumb 44. */
export function useMarkGap(): number {
  return useMedia("(pointer: coarse)") ? 44 : 24;
}
