import { type RefObject, startTransition, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { isLive, useBrowserValue } from "@/lib/use-browser-value";
import { keep } from "./keep";

/**
 * The width of an element in pixels; undefined until it is measured, as in a prerendered page. Who knows it before the element
 * is there tells it.
 */
export function useWidth(
  element: RefObject<Element | null>,
): readonly [width: number | undefined, tell: (width: number) => void] {
  const [width, setWidth] = useState<number>();
  const known = width !== undefined;
  useLayoutEffect(() => {
    if (!element.current) return undefined;
    // A printed chart stands already: its first drawing for its width gives way to the reader.
    let draw = known || isLive() ? flushSync : startTransition;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) draw(() => setWidth(entry.contentRect.width));
      // It is told between layout and paint: drawn at once, a chart is never seen in a width it no longer has.
      draw = flushSync;
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, known]);
  return [width, setWidth];
}

/** Whether a media query holds; false in a prerendered page. */
export function useMedia(query: string): boolean {
  const { watch, read } = mediaOf(query);
  return useBrowserValue(watch, read, false);
}

const mediaOf = keep((query: string) => ({
  watch: (changed: () => void) => {
    const list = window.matchMedia(query);
    list.addEventListener("change", changed);
    return () => list.removeEventListener("change", changed);
  },
  read: () => window.matchMedia(query).matches,
}));

/** The least distance of two marks: a target is 24 px wide, for a thumb 44. */
export function useMarkGap(): number {
  return useMedia("(pointer: coarse)") ? 44 : 24;
}
