import { readingLine } from "@/lib/reading-line";
import { holdPlace } from "./hold-place";
import { pairAtLine } from "./reading-line";

/** A pair as it lies across the reading line, CSS pixels. */
interface AtLine {
  readonly id: string;
  /** From its first line down to the reading line; negative below that. */
  readonly into: number;
  readonly height: number;
}

/** Of a pair grown shorter, so much stays below the reading line: about a line of text. */
const LEAST_LEFT = 24;

/**
 * How far into a pair the reading line is to be once the pair's height is another: as far as before, yet never past its last
 * line; where the line was past the pair (the story has ended there), as far past it as before.
 */
export function intoAfter({ into, height }: Omit<AtLine, "id">, heightAfter: number): number {
  if (into > height) return into - height + heightAfter;
  return Math.max(Math.min(into, heightAfter - LEAST_LEFT), Math.min(into, 0));
}

/** Keeps the pair at the reading line there when the window's width changes: a phone is turned, a window drawn wider. */
export function keepOverWidth(ids: readonly string[]): {
  /** To be called when the reader may have moved on. */
  readonly look: () => void;
  readonly stop: () => void;
} {
  let width = widthNow();
  let read: AtLine | undefined;
  /** How far into the pair the line came to be. */
  let left = 0;
  const look = () => {
    // Some browsers scroll before they say that the window was turned.
    if (widthNow() !== width) return;
    // What was put back is still the place, though another pair be at the line now: who turns the phone back finds the first.
    if (read && Math.abs((placed(read.id)?.into ?? 0) - left) < 2) return;
    read = window.scrollY > 0 ? placed(pairAtLine(ids)) : undefined;
    left = read?.into ?? 0;
  };
  const resized = () => {
    // A phone's own bar that comes and goes changes the height alone.
    if (widthNow() === width) return;
    width = widthNow();
    const now = read && placed(read.id);
    if (!read || !now) return;
    holdPlace({ id: read.id, top: readingLine() - intoAfter(read, now.height) });
    // Near the ends of the page it may not get there.
    left = placed(read.id)?.into ?? 0;
  };
  window.addEventListener("resize", resized);
  return { look, stop: () => window.removeEventListener("resize", resized) };
}

/** Of the layout: not that of a part of it that was made larger with two fingers. */
function widthNow(): number {
  return document.documentElement.clientWidth;
}

function placed(id: string | undefined): AtLine | undefined {
  const rect = document.getElementById(id ?? "")?.getBoundingClientRect();
  return rect && id !== undefined ? { id, into: readingLine() - rect.top, height: rect.height } : undefined;
}
