import type { TimeWindow } from "./time-window";

/**
 * How many stories there are in each of `bins` equal parts of a window; those outside of it are not counted.
 * @param middles the days the stories stand on, in any order
 */
export function density(middles: ArrayLike<number>, window: TimeWindow, bins: number): Uint32Array {
  const counts = new Uint32Array(bins);
  const perDay = bins / (window.to - window.from);
  for (let at = 0; at < middles.length; at++) {
    const bin = Math.floor(((middles[at] ?? 0) - window.from) * perDay);
    if (bin >= 0 && bin < bins) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
