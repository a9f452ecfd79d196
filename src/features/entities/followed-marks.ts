/** The mentions of what is followed, in reading order, that are drawn now. */
export function followedMarks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("main article .mark-followed")].filter(
    (mark) => mark.getClientRects().length > 0,
  );
}

/**
 * The place in reading order to step to, round at the ends.
 * @param sides of each mention, whether it comes after (above 0), before (below 0) or is itself where the step begins
 * @returns -1 where there is none
 */
export function stepTo(sides: readonly number[], direction: 1 | -1): number {
  const next =
    direction === 1 ? sides.findIndex((side) => side > 0) : sides.findLastIndex((side) => side < 0);
  if (next >= 0 || sides.length === 0) return next;
  return direction === 1 ? 0 : sides.length - 1;
}
