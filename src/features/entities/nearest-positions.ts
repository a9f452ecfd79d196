/**
 * At most `most` of the positions, those around `here`, in their own order.
 * @param positions ascending
 * @param here a position, in the list or not
 */
export function nearestPositions(
  positions: readonly number[],
  here: number,
  most: number,
): readonly number[] {
  const after = positions.findIndex((position) => position >= here);
  const middle = after < 0 ? positions.length : after;
  const first = Math.max(0, Math.min(middle - Math.floor(most / 2), positions.length - most));
  return positions.slice(first, first + most);
}
