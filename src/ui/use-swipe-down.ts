import { type PointerEvent, useRef } from "react";

/** A drag at least this far, in pixels, closes. */
const FAR = 72;

/** Handlers for the handle of a sheet: dragged down, the dialog around it follows the finger, and far enough it closes. */
export function useSwipeDown(onClose: () => void) {
  const from = useRef<number>(undefined);
  const down = (event: PointerEvent<HTMLElement>) => {
    if (event.pointerType === "mouse" || (event.target as Element).closest("button, a")) return;
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (from.current !== undefined) moveSheet(event.currentTarget, event.clientY - from.current);
  };
  const up = (event: PointerEvent<HTMLElement>) => {
    const start = from.current;
    from.current = undefined;
    moveSheet(event.currentTarget, 0);
    if (start !== undefined && event.type === "pointerup" && event.clientY - start > FAR) onClose();
  };
  return { onPointerDown: down, onPointerMove: drag, onPointerUp: up, onPointerCancel: up };
}

function moveSheet(handle: HTMLElement, distance: number): void {
  const sheet = handle.closest("dialog");
  if (sheet) sheet.style.translate = distance > 0 ? `0 ${distance}px` : "";
}
