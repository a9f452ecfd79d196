import { type Corridor, corridorOf } from "./alignment-corridor";
import { anchorsBefore, countShared, lengthOf, type Side, sidesOf } from "./alignment-side";

/** A sentence as alignment sees it: its length in characters, and what both languages write alike. */
export interface Alignable {
  readonly length: number;
  /** Entity ids, EDTF dates and numbers that the sentence holds. */
  readonly anchors: ReadonlySet<string>;
  /** A paragraph begins here; pairs rarely reach over it. */
  readonly startsParagraph: boolean;
}

/** Sentences that say the same: offsets into the two lists, `[from, to)`. One side may be empty. */
export interface Bead {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
  /** 0 to 1; below `LOW_CONFIDENCE` an editor should look. */
  readonly confidence: number;
}

export const LOW_CONFIDENCE = 0.5;

type Shape = readonly [left: number, right: number, probability: number];
/** How many sentences of each side make a pair, and how likely that is (Gale and Church 1993, table 5). */
const SHAPES: readonly [Shape, ...Shape[]] = [
  [1, 1, 0.89],
  [1, 0, 0.01],
  [0, 1, 0.01],
  [2, 1, 0.0445],
  [1, 2, 0.0445],
  [2, 2, 0.011],
];
/** Variance of the length of a translation, per character of the original. */
const VARIANCE = 6.8;
const SHARED_ANCHOR = 2.2;
const LONE_ANCHOR = 1.2;
const LONE_IN_HALF = 0.3;
const OVER_PARAGRAPHS = 2.5;
/** The likeliest pairing of two lists of sentences that tell the same in the same order; takes time in proportion to them. */
export function alignSentences(left: readonly Alignable[], right: readonly Alignable[]): Bead[] {
  const sides = sidesOf(left, right);
  const ratio = (sides[1].before.at(-1) ?? 0) / Math.max(1, sides[0].before.at(-1) ?? 0) || 1;
  const shapeAt = chooseShapes(...sides, ratio);
  const beads: Bead[] = [];
  let i = left.length;
  let j = right.length;
  while (i > 0 || j > 0) {
    const [l, r] = SHAPES[shapeAt(i, j)] ?? SHAPES[0];
    beads.push({
      left: [i - l, i],
      right: [j - r, j],
      confidence: confidenceOf(...sides, l, r, i, j, ratio),
    });
    i -= l;
    j -= r;
  }
  return beads.reverse();
}

/** Fills the table of least costs inside the corridor; the result gives the last shape of the best way to `(i, j)`. */
function chooseShapes(left: Side, right: Side, ratio: number): (i: number, j: number) => number {
  const corridor = corridorOf(left, right);
  const { from, to, offset, cells, widest } = corridor;
  const shapes = new Uint8Array(cells);
  // No shape reaches back over more than two rows.
  const rows = [0, 1, 2].map(() => new Float64Array(widest));
  const best = { shape: 0, cost: 0 };
  for (let i = 0; i <= left.size; i++) {
    const [start, end, row] = [from[i] ?? 0, to[i] ?? 0, rows[i % 3]];
    for (let j = start; j <= end; j++) {
      if (i + j > 0) cheapest(left, right, i, j, ratio, corridor, rows, best);
      shapes[(offset[i] ?? 0) + j - start] = best.shape;
      if (row) row[j - start] = best.cost;
    }
  }
  return (i, j) => shapes[(offset[i] ?? 0) + j - (from[i] ?? 0)] ?? 0;
}

/** Puts into `best` the best last shape on the way to `(i, j)` and what the way costs: ten million times, so nothing new is made. */
function cheapest(
  left: Side,
  right: Side,
  i: number,
  j: number,
  ratio: number,
  { from, to }: Corridor,
  rows: readonly Float64Array[],
  best: { shape: number; cost: number },
): void {
  best.cost = Number.POSITIVE_INFINITY;
  for (let shape = 0; shape < SHAPES.length; shape++) {
    const l = SHAPES[shape]?.[0] ?? 0;
    const r = SHAPES[shape]?.[1] ?? 0;
    const row = i - l;
    const column = j - r;
    if (row < 0 || column < (from[row] ?? 0) || column > (to[row] ?? 0)) continue;
    const before = (rows[row % 3]?.[column - (from[row] ?? 0)] ?? 0) + (RARITY[shape] ?? 0);
    if (before - mostGain(left, right, l, r, i, j) >= best.cost) continue;
    const cost = before + costOf(left, right, l, r, i, j, ratio);
    if (cost >= best.cost) continue;
    best.shape = shape;
    best.cost = cost;
  }
}

/** What a step may make cheaper at most: most steps need not be looked at any closer. */
function mostGain(left: Side, right: Side, l: number, r: number, i: number, j: number): number {
  if (l === 0 || r === 0) return 0;
  const anchors = Math.min(anchorsBefore(left, l, i).length, anchorsBefore(right, r, j).length);
  return 1 + anchors * SHARED_ANCHOR;
}

const RARITY = SHAPES.map(([, , probability]) => -Math.log(probability));

/** What it costs that the `l` sentences of the left before `i` are the `r` of the right before `j`. */
function costOf(left: Side, right: Side, l: number, r: number, i: number, j: number, ratio: number): number {
  const a = anchorsBefore(left, l, i);
  const b = anchorsBefore(right, r, j);
  const shared = countShared(a, b);
  const lone = a.length + b.length - 2 * shared;
  if (l === 0 || r === 0) return lone * LONE_IN_HALF;
  const crossed = (l === 2 ? (left.starts[i - 1] ?? 0) : 0) + (r === 2 ? (right.starts[j - 1] ?? 0) : 0);
  const edges = (left.starts[i - l] ?? 0) & (right.starts[j - r] ?? 0);
  const lengths = unlikeliness(lengthOf(left, l, i), lengthOf(right, r, j), ratio);
  return lengths - edges + crossed * OVER_PARAGRAPHS + lone * LONE_ANCHOR - shared * SHARED_ANCHOR;
}

/** How far apart two lengths are, in standard deviations. */
function deviation(length: number, translated: number, ratio: number): number {
  return Math.abs(translated - length * ratio) / Math.sqrt(Math.max(1, length) * VARIANCE);
}

/** The probability that two texts say the same and yet differ in length by so many standard deviations or more. */
function agreement(deviations: number): number {
  return 2 * (1 - normal(deviations));
}

/** The normal distribution's integral up to `z` ≥ 0 (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989422804014327 * Math.exp((-z * z) / 2) * series;
}

/** By thousandths of a standard deviation, as it is asked for millions of times; beyond seven nothing gets less likely. */
const UNLIKELY = Float64Array.from(
  { length: 7001 },
  (_, i) => -Math.log(Math.max(agreement(i / 1000), 1e-12)),
);

function unlikeliness(length: number, translated: number, ratio: number): number {
  return UNLIKELY[Math.min(7000, Math.round(deviation(length, translated, ratio) * 1000))] ?? 0;
}

function confidenceOf(
  left: Side,
  right: Side,
  l: number,
  r: number,
  i: number,
  j: number,
  ratio: number,
): number {
  if (l === 0 || r === 0) return 0.25;
  const lengths = Math.sqrt(agreement(deviation(lengthOf(left, l, i), lengthOf(right, r, j), ratio)));
  const a = anchorsBefore(left, l, i);
  const b = anchorsBefore(right, r, j);
  const shared = countShared(a, b);
  const all = a.length + b.length - shared;
  const anchors = all === 0 ? 0.6 : shared / all;
  return Math.round((0.4 * lengths + 0.6 * anchors) * 100) / 100;
}
