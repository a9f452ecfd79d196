/** Longer words are no slips of one another, and would cost too much to compare. */
const LONGEST = 200;

/**
 * The candidate that differs from `word` by the fewest inserted, dropped, replaced or swapped letters;
 * undefined when none is within about a third of its length.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const longer = Math.max(candidate.length, word.length);
    const limit = Math.min(least, Math.max(1, Math.floor(longer / 3)) + 1);
    if (candidate === word || Math.abs(candidate.length - word.length) >= limit) continue;
    const distance = editDistance(word, candidate, limit);
    if (distance < limit) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * A `nearest` over one set of candidates that remembers its answers and, after `most` different words, stops looking:
 * a file of a million wrong names must not cost a million searches.
 */
export function nearestAmong(
  candidates: readonly string[],
  most = 500,
): (word: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (word) => {
    if (!known.has(word) && known.size < most) known.set(word, nearest(word, candidates));
    return known.get(word);
  };
}

/** The `most` candidates nearest to `word` by edits, nearest first; those that share nothing are left out. */
export function nearestTo(word: string, candidates: readonly string[], most: number): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, edits: editDistance(word.slice(0, 80), candidate.slice(0, 80)) }))
    .filter(({ candidate, edits }) => edits < Math.max(word.length, candidate.length) * 0.7)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** Letters to insert, drop, replace or swap with their neighbour to make `a` into `b`; at least `limit` when it is that far. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(step(a, b, i, j, row, last, before));
    if (Math.min(...row) >= limit) return limit;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

function step(
  a: string,
  b: string,
  i: number,
  j: number,
  row: number[],
  last: number[],
  before: number[],
): number {
  const at = (cells: number[], index: number) => cells[index] ?? Number.POSITIVE_INFINITY;
  const cost = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + cost);
  const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(before, j - 2) + 1) : best;
}
