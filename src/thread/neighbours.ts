/** Where a story is on a thread: its neighbours in time and its place, counted from 1. */
export interface Neighbours {
  readonly previous?: number;
  readonly next?: number;
  /** Undefined where the story is off the thread; its neighbours are then by date among all. */
  readonly place?: number;
}

/**
 * @param matched positions of the thread's stories, ascending
 * @param size how many stories there are in all
 */
export function neighbours(matched: readonly number[], position: number, size: number): Neighbours {
  const at = matched.indexOf(position);
  if (at < 0) return around(position - 1, position + 1, size);
  const previous = matched[at - 1];
  const next = matched[at + 1];
  return { ...(previous !== undefined && { previous }), ...(next !== undefined && { next }), place: at + 1 };
}

function around(previous: number, next: number, size: number): Neighbours {
  return { ...(previous >= 0 && { previous }), ...(next < size && { next }) };
}
