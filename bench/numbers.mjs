/** @param {(number | null | undefined)[]} values @returns {{ median: number, least: number, most: number, n: number } | null} */
export function summary(values) {
  const sorted = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1), n: sorted.length };
}

/**
 * The order of each round: every target comes first equally often, so that no place in the round favours one.
 * @template T @param {T[]} targets @param {number} round @returns {T[]}
 */
export const rotated = (targets, round) => targets.map((_, i) => targets[(i + round) % targets.length]);

const short = (value) =>
  Math.abs(value) >= 100 ? value.toFixed(0) : Number(value.toPrecision(3)).toString();

/** `834 (820–851)` */
export const said = (sum) => (sum ? `${short(sum.median)} (${short(sum.least)}–${short(sum.most)})` : "–");

/** How many times the first's median; null where there is nothing to divide by. */
export const ratio = (sum, first) =>
  sum && first && first.median > 0 ? Number((sum.median / first.median).toFixed(3)) : null;
