/** At most `most` items of a list, with `item` as near the middle as the ends allow. */
export function windowAround<T>(items: readonly T[], item: T, most: number): readonly T[] {
  const at = Math.max(0, items.indexOf(item));
  const first = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
  return items.slice(first, first + most);
}
