import { pairAtLine, topOf } from "./reading-line";

/** A pair and where its first line stood in the window. */
export interface Place {
  readonly id: string;
  readonly top: number;
}

/** The place to keep: the wanted pair if it is on the screen, else the one at the reading line. At the top of the page none. */
export function takePlace(ids: readonly string[], wanted?: string): Place | undefined {
  const top = wanted === undefined ? undefined : topOf(wanted);
  if (wanted !== undefined && top !== undefined && top >= 0 && top < window.innerHeight)
    return { id: wanted, top };
  if (window.scrollY === 0) return undefined;
  const id = pairAtLine(ids);
  const at = id === undefined ? undefined : topOf(id);
  return id === undefined || at === undefined ? undefined : { id, top: at };
}

/** Scrolls so that the pair is where it was, at once. */
export function returnTo(place: Place): void {
  const top = topOf(place.id);
  if (top !== undefined && Math.abs(top - place.top) >= 1) window.scrollBy(0, top - place.top);
}
