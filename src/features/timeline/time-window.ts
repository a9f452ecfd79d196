/** What of time a chart shows, in UTC days since 1970-01-01 and parts of them; `to` is where the last day has ended. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** Nearer than this a day is wide enough to be read alone. */
export const FEWEST_DAYS = 4;

export function spanOf({ from, to }: TimeWindow): number {
  return to - from;
}

/** Where a day stands in a window: 0 at its start, 1 at its end, outside of both beyond it. */
export function shareOf(window: TimeWindow, day: number): number {
  return (day - window.from) / spanOf(window);
}

export function dayAt(window: TimeWindow, share: number): number {
  return window.from + share * spanOf(window);
}

/** The window moved, and where it is too wide narrowed, until it lies in the whole. */
export function inside(window: TimeWindow, whole: TimeWindow): TimeWindow {
  const span = spanOf(window);
  if (span >= spanOf(whole)) return whole;
  const from = Math.min(Math.max(window.from, whole.from), whole.to - span);
  return { from, to: from + span };
}

/** Above 1 `factor` zooms in; the day `anchor` keeps its place. */
export function zoomBy(window: TimeWindow, factor: number, anchor: number, whole: TimeWindow): TimeWindow {
  const fewest = Math.min(FEWEST_DAYS, spanOf(whole));
  const span = Math.min(Math.max(spanOf(window) / factor, fewest), spanOf(whole));
  const from = anchor - shareOf(window, anchor) * span;
  return inside({ from, to: from + span }, whole);
}

export function panBy(window: TimeWindow, days: number, whole: TimeWindow): TimeWindow {
  return inside({ from: window.from + days, to: window.to + days }, whole);
}

/** A window around some days with air at both ends, so that nothing stands on the edge. */
export function fitAround(days: TimeWindow, whole: TimeWindow, air = 0.06): TimeWindow {
  const span = Math.max(spanOf(days), FEWEST_DAYS / (1 + 2 * air));
  const middle = (days.from + days.to) / 2;
  const half = span * (0.5 + air);
  return inside({ from: middle - half, to: middle + half }, whole);
}

/** Moves the window as little as brings a day into its inner part. */
export function reveal(window: TimeWindow, day: number, whole: TimeWindow): TimeWindow {
  const margin = spanOf(window) * 0.08;
  if (day < window.from + margin) return panBy(window, day - margin - window.from, whole);
  if (day > window.to - margin) return panBy(window, day + margin - window.to, whole);
  return window;
}

/** A step of the way from one window to another; `progress` from 0 to 1. */
export function between(a: TimeWindow, b: TimeWindow, progress: number): TimeWindow {
  return { from: a.from + (b.from - a.from) * progress, to: a.to + (b.to - a.to) * progress };
}
