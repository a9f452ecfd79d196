/** A mark: one story, or several that would stand on each other; a slice of the stories in order. */
export interface Column {
  /** Of the first story in it, and after the last. */
  readonly begin: number;
  readonly end: number;
  /** The day it stands on: the mean of its stories' middles. */
  readonly day: number;
}

/**
 * Joins stories until no two marks are nearer than `gap` days. Each story joins the mark before it or opens its own; a
 * mark only moves away from the one before it, so one pass is enough. It depends on the zoom and not on what is in
 * sight: panning never joins or parts marks.
 * @param middles days, ascending
 */
export function collide(middles: ArrayLike<number>, gap: number): readonly Column[] {
  const columns: Column[] = [];
  let begin = 0;
  let day = middles[0] ?? 0;
  for (let at = 1; at < middles.length; at++) {
    const next = middles[at] ?? 0;
    if (next - day < gap) day += (next - day) / (at + 1 - begin);
    else {
      columns.push({ begin, end: at, day });
      begin = at;
      day = next;
    }
  }
  if (middles.length > 0) columns.push({ begin, end: middles.length, day });
  return columns;
}

/** The columns that stand between two days. */
export function columnsBetween(columns: readonly Column[], from: number, to: number): readonly Column[] {
  return columns.slice(firstFrom(columns, from), firstFrom(columns, to));
}

/** The place of the first column on or after a day. */
function firstFrom(columns: readonly Column[], day: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the column that holds the story at a place in the order; -1 where none does. */
export function columnOf(columns: readonly Column[], at: number): number {
  return at < 0 ? -1 : columns.findIndex(({ begin, end }) => begin <= at && at < end);
}

/** The column nearest to a day, the earlier one of two; undefined of none. */
export function nearestColumn(columns: readonly Column[], day: number): Column | undefined {
  const after = firstFrom(columns, day);
  const [before, next] = [columns[after - 1], columns[after]];
  if (!before || !next) return before ?? next;
  return day - before.day <= next.day - day ? before : next;
}
