/** The part of a `DrawnThread` that tells the rows. */
interface Listed {
  readonly thread: { readonly matched: readonly number[] };
}

export interface RowsToPaint {
  /** Ascending. */
  readonly positions: readonly number[];
  /** Those of them that the window may show. */
  readonly seen: ReadonlySet<number>;
  /** Those of them that stand as they were painted, and can be drawn anew after the paint. */
  readonly standing: ReadonlySet<number>;
  /** Those of the standing ones that are to go, and are seen no more. */
  readonly going: ReadonlySet<number>;
}

/**
 * The rows to draw before the paint: those that a thread brings as far as the window reaches. What stands already stays as it
 * is, and what is to go is hidden where it stands: to draw a row anew or to take it away is work too.
 * @param near how many rows there are from the first to beyond the window's end
 * @param most how many the list draws; the painted thread's others don't stand
 */
export function rowsToPaint(now: Listed, painted: Listed, near: number, most: number): RowsToPaint {
  const wanted = now.thread.matched.slice(-most);
  if (painted === now) return { positions: wanted, seen: NONE, standing: NONE, going: NONE };
  const seen = new Set(wanted.slice(-near));
  const standing = new Set(painted.thread.matched.length > most ? [] : painted.thread.matched);
  const positions = [...new Set([...standing, ...seen])].sort((a, b) => a - b);
  // Where the window holds the whole list, nothing stands beyond it.
  const firstSeen = wanted.at(-near) ?? 0;
  const going = positions.filter((position) => position >= firstSeen && !seen.has(position));
  return { positions, seen, standing, going: new Set(going) };
}

const NONE: ReadonlySet<number> = new Set();
