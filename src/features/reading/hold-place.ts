import { type Place, returnTo } from "./keep-place";

/** Words and faces that come late have come by then. */
const HELD_MS = 1500;
const READER_ACTS = ["wheel", "pointerdown", "keydown", "popstate"] as const;

let held: Place | undefined;
let timer = 0;
let observer: ResizeObserver | undefined;

/**
 * Takes a pair back to its place, and keeps it there while what comes late moves the page: the interface's words after a switch of language, the
 * face of its letters. Until the reader does something, and not for long. It acts before the move is painted.
 */
export function holdPlace(place: Place): void {
  returnTo(place);
  held = place;
  window.clearTimeout(timer);
  timer = window.setTimeout(release, HELD_MS);
  // Once for all: to begin and to end it at each switch took a fiftieth of it.
  if (observer) return;
  observer = new ResizeObserver(() => held && returnTo(held));
  observer.observe(document.body);
  for (const act of READER_ACTS) window.addEventListener(act, release, { passive: true, capture: true });
}

function release(): void {
  held = undefined;
}
