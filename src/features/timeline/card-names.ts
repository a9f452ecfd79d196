const MOST_NAMES = 6;

/**
 * The ids a card names of those its story mentions: the followed ones, then those that have a lane, all of them; others as far
 * as there is room.
 * @param mentioned in the order of the story, @param lanes top lane first
 */
export function cardNames(
  mentioned: readonly string[],
  lanes: readonly string[],
  isFollowed: (id: string) => boolean,
): readonly string[] {
  const first = [
    ...new Set([...mentioned.filter(isFollowed), ...lanes.filter((id) => mentioned.includes(id))]),
  ];
  const rest = mentioned.filter((id) => !first.includes(id));
  return [...first, ...rest.slice(0, Math.max(0, MOST_NAMES - first.length))];
}
