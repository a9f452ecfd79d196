import { readingPlaces, withPlace } from "@/content/reading-places";
import { afterPaint } from "@/lib/after-paint";
import { readingLine } from "@/lib/reading-line";
import { keepOverWidth } from "./keep-over-width";
import { pairAtLine } from "./reading-line";
import { progressOf } from "./reading-progress";

interface Followed {
  /** Id of the edition. */
  readonly edition: string;
  readonly story: string;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  /** Told how much has been read, 0 to 1, as the reader scrolls. */
  readonly show: (progress: number) => void;
}

/** Before this pair nothing is worth coming back to. */
const FIRST_WORTH_KEEPING = 3;
const REST_MS = 400;

/**
 * Tells how far the reader is, keeps the place over a change of the window's width, and for the next visit when scrolling
 * rests; the returned function stops.
 */
export function followReading({ edition, story, ids, show }: Followed): () => void {
  const text = document.querySelector(".prose");
  if (!text) return () => {};
  let rest = 0;
  const kept = keepOverWidth(ids);
  let callOff: (() => void) | undefined;
  const draw = () => {
    callOff = undefined;
    const { top, height } = text.getBoundingClientRect();
    show(progressOf(top, height, readingLine()));
    kept.look();
  };
  // What comes into the window is as tall as it is once it was painted; and a switch, which scrolls, is painted no later for it.
  const look = () => {
    callOff ??= afterPaint(draw);
  };
  const keep = () => {
    kept.look();
    keepPlaceOf(edition, story, ids);
  };
  const scrolled = () => {
    look();
    window.clearTimeout(rest);
    rest = window.setTimeout(keep, REST_MS);
  };
  // Whoever has scrolled meanwhile has read as far.
  if (window.scrollY > 0) scrolled();
  window.addEventListener("scroll", scrolled, { passive: true });
  // Another view makes the text longer, also where nothing scrolls, and what of it is out of the window comes late.
  const height = new ResizeObserver(look);
  height.observe(text);
  window.addEventListener("resize", look);
  return () => {
    kept.stop();
    height.disconnect();
    window.removeEventListener("resize", look);
    window.removeEventListener("scroll", scrolled);
    callOff?.();
    window.clearTimeout(rest);
  };
}

function keepPlaceOf(edition: string, story: string, ids: readonly string[]): void {
  const passage = pairAtLine(ids);
  if (passage === undefined) return;
  const at = ids.indexOf(passage) + 1;
  if (at < FIRST_WORTH_KEEPING) return;
  const store = readingPlaces(edition);
  const place = at < ids.length ? { passage, at, of: ids.length, when: Date.now() } : undefined;
  store.set(withPlace(store.get(), story, place));
}
