import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from "react";
import { dayAt, panBy, spanOf, type TimeWindow, zoomBy } from "./time-window";
import type { MovableWindow } from "./use-window";

/** A press that moves less than this is a click. */
const SLOP = 5;

export interface PlotGestures {
  readonly onPointerDown: (event: ReactPointerEvent) => void;
  readonly onPointerMove: (event: ReactPointerEvent) => void;
  readonly onPointerUp: (event: ReactPointerEvent) => void;
  readonly onPointerCancel: (event: ReactPointerEvent) => void;
  /** Whether the press that just ended dragged: the click after it means nothing. */
  readonly dragged: () => boolean;
}

/**
 * Dragging pans, two fingers on the handle and Ctrl + wheel (which a touchpad's pinch is told as) zoom. A plain wheel stays the
 * page's, and so does what `touch-action` leaves it: the chart never traps its scroll.
 */
export function usePlotGestures(
  plot: RefObject<HTMLElement | null>,
  movable: MovableWindow,
  whole: TimeWindow,
): PlotGestures {
  const fingers = useRef(new Map<number, number>());
  const begun = useRef({ x: 0, dragging: false, ceded: false });
  const { target, set } = movable;

  useEffect(() => {
    const element = plot.current;
    if (!element) return undefined;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const window = target();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 24 : event.deltaY;
      const factor = 2 ** (-Math.max(-300, Math.min(300, pixels)) / 180);
      set(zoomBy(window, factor, dayAt(window, shareAt(element, event.clientX)), whole));
    };
    element.addEventListener("wheel", wheel, { passive: false });
    return () => element.removeEventListener("wheel", wheel);
  }, [plot, target, set, whole]);

  const drag = (element: HTMLElement, from: number, to: number) => {
    const window = target();
    set(panBy(window, ((from - to) / element.clientWidth) * spanOf(window), whole));
  };

  const pinch = (element: HTMLElement, still: number, from: number, to: number) => {
    const window = target();
    const factor = Math.abs(to - still) / Math.max(1, Math.abs(from - still));
    const middle = dayAt(window, shareAt(element, (still + to) / 2));
    set(zoomBy(window, Math.min(4, Math.max(0.25, factor)), middle, whole));
  };

  const leave = (event: ReactPointerEvent) => {
    fingers.current.delete(event.pointerId);
  };

  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      if (fingers.current.size === 0) begun.current = { x: event.clientX, dragging: false, ceded: false };
      // Two fingers on the plot are the page's; until the browser says so, their first steps would move the chart.
      else if (event.pointerType === "touch" && event.currentTarget === plot.current)
        begun.current.ceded = true;
      fingers.current.set(event.pointerId, event.clientX);
    },
    onPointerMove: (event) => {
      const element = plot.current;
      const from = fingers.current.get(event.pointerId);
      if (!element || from === undefined) return;
      // The button was let go outside of the window.
      if (event.buttons === 0) return leave(event);
      if (begun.current.ceded) return;
      if (!begun.current.dragging) {
        if (Math.abs(event.clientX - begun.current.x) < SLOP) return;
        begun.current.dragging = true;
        element.setPointerCapture(event.pointerId);
      }
      fingers.current.set(event.pointerId, event.clientX);
      const still = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      if (still === undefined) drag(element, from, event.clientX);
      else pinch(element, still, from, event.clientX);
    },
    onPointerUp: leave,
    onPointerCancel: leave,
    dragged: () => begun.current.dragging,
  };
}

export function shareAt(element: Element, clientX: number): number {
  const { left, width } = element.getBoundingClientRect();
  return Math.min(1, Math.max(0, (clientX - left) / width));
}
