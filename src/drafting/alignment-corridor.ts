import type { Side } from "./alignment-side";

/** The cells of the table of pairings that are looked at: in each row those from `from` to `to`, kept one row after the other. */
export interface Corridor {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where each row's cells begin. */
  readonly offset: Int32Array;
  readonly cells: number;
  /** The most cells of a row. */
  readonly widest: number;
}

/** How far from the middle pairs are looked for; nearer in a very long text, which bounds the time it takes. */
const WIDEST = 120;
const NARROWEST = 12;
const MOST_CELLS = 3_000_000;

/**
 * Along where both sides are as far through their text, by characters. Rows always touch, however long a sentence is, and the
 * cells grow with the sentences of both sides.
 */
export function corridorOf(left: Side, right: Side): Corridor {
  const rows = left.size + 1;
  const reach = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(MOST_CELLS / rows / 2)));
  const middle = middles(left, right);
  const from = Int32Array.from({ length: rows }, (_, i) => Math.max(0, (middle[i] ?? 0) - reach));
  const to = Int32Array.from({ length: rows }, (_, i) =>
    Math.min(right.size, (middle[i + 1] ?? right.size) + reach),
  );
  const offset = new Int32Array(rows);
  let cells = 0;
  let widest = 0;
  for (let i = 0; i < rows; i++) {
    const width = (to[i] ?? 0) - (from[i] ?? 0) + 1;
    offset[i] = cells;
    cells += width;
    widest = Math.max(widest, width);
  }
  return { from, to, offset, cells, widest };
}

/** By how many sentences of the left are done: how many of the right. */
function middles(left: Side, right: Side): Int32Array {
  const ratio = (right.before[right.size] ?? 0) / Math.max(1, left.before[left.size] ?? 0);
  let j = 0;
  const middle = Int32Array.from(left.before, (done) => {
    while (j < right.size && (right.before[j] ?? 0) < done * ratio) j++;
    return j;
  });
  middle[left.size] = right.size;
  return middle;
}
