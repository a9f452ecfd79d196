/** The mentions of what is followed, in reading order, that are drawn now. */
export function followedMarks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main article .mark-followed")].filter(
    (mark) => mark.getClientRects().length > 0,
  );
}

/**
 * The place in reading order to step to: from the focused mention, or else from where the window stands; round at the ends.
 * @param tops where each mention is, in window pixels, ascending
 * @param focused the place of the focused one, or -1
 * @returns -1 where there is none
 */
export function stepTo(tops: readonly number[], focused: number, direction: 1 | -1): number {
  if (tops.length === 0) return -1;
  if (focused >= 0) return (focused + direction + tops.length) % tops.length;
  const below = tops.findIndex((top) => top > 0);
  if (direction === 1) return Math.max(0, below);
  return below <= 0 ? tops.length - 1 : below - 1;
}
