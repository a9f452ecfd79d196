import { type Place, returnTo } from "./keep-place";

/** Words and faces that come late have come by then. */
const HELD_MS = 1500;
const READER_ACTS = ["wheel", "touchstart", "pointerdown", "keydown", "popstate"] as const;

let release = () => {};

/**
 * Takes a pair back to its place, and keeps it there while what comes late moves the page: the interface's words after a switch of language, the
 * face of its letters. Until the reader does something, and not for long. It acts before the move is painted.
 */
export function holdPlace(place: Place): void {
  release();
  returnTo(place);
  if (typeof ResizeObserver !== "function") return;
  const observer = new ResizeObserver(() => returnTo(place));
  observer.observe(document.body);
  const end = () => release();
  const timer = window.setTimeout(end, HELD_MS);
  for (const act of READER_ACTS) window.addEventListener(act, end, { passive: true, capture: true });
  release = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    for (const act of READER_ACTS) window.removeEventListener(act, end, { capture: true });
    release = () => {};
  };
}
