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

/** How many sentences of each side make a pair, and how likely that is (Gale and Church 1993, table 5). */
const SHAPES: readonly (readonly [left: number, right: number, probability: number])[] = [
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
/** How far from the diagonal pairs are looked for, nearer in a very long text; keeps the time in proportion to the text. */
const BAND = { usual: 120, long: 30 };
const LONG_TEXT = 4000;

/** The likeliest pairing of two lists of sentences that tell the same in the same order. */
export function alignSentences(left: readonly Alignable[], right: readonly Alignable[]): Bead[] {
  const ratio = sum(right) / Math.max(1, sum(left)) || 1;
  const shapes = chooseShapes(left, right, ratio);
  const beads: Bead[] = [];
  let i = left.length;
  let j = right.length;
  while (i > 0 || j > 0) {
    const [l, r] = SHAPES[shapes(i, j)] ?? [i, j];
    const bead = { left: [i - l, i] as const, right: [j - r, j] as const };
    beads.push({
      ...bead,
      confidence: confidenceOf(left.slice(i - l, i), right.slice(j - r, j), ratio),
    });
    i -= l;
    j -= r;
  }
  return beads.reverse();
}

const sum = (sentences: readonly Alignable[]) => sentences.reduce((total, { length }) => total + length, 0);

/** Fills the table of least costs inside the band; the result gives the last shape of the best way to `(i, j)`. */
function chooseShapes(
  left: readonly Alignable[],
  right: readonly Alignable[],
  ratio: number,
): (i: number, j: number) => number {
  const band = left.length > LONG_TEXT ? BAND.long : BAND.usual;
  const width = 2 * band + 1;
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const shapes = new Uint8Array((left.length + 1) * width).fill(SHAPES.length);
  const middle = (i: number) => Math.round((i * right.length) / Math.max(1, left.length));
  const cell = (i: number, j: number) => {
    const column = j - middle(i) + band;
    return i < 0 || j < 0 || column < 0 || column >= width ? -1 : i * width + column;
  };
  costs[cell(0, 0)] = 0;
  for (let i = 0; i <= left.length; i++) {
    for (let j = Math.max(0, middle(i) - band); j <= Math.min(right.length, middle(i) + band); j++) {
      const to = cell(i, j);
      for (const [shape, [l, r, probability]] of SHAPES.entries()) {
        const from = cell(i - l, j - r);
        const before = from < 0 ? Number.POSITIVE_INFINITY : (costs[from] ?? Number.POSITIVE_INFINITY);
        if (before === Number.POSITIVE_INFINITY) continue;
        const cost = before - Math.log(probability) + costOf(left, i - l, i, right, j - r, j, ratio);
        if (cost < (costs[to] ?? 0)) {
          costs[to] = cost;
          shapes[to] = shape;
        }
      }
    }
  }
  return (i, j) => shapes[cell(i, j)] ?? SHAPES.length;
}

function costOf(
  left: readonly Alignable[],
  fromLeft: number,
  toLeft: number,
  right: readonly Alignable[],
  fromRight: number,
  toRight: number,
  ratio: number,
): number {
  let length = 0;
  let translated = 0;
  let crossed = 0;
  for (let i = fromLeft; i < toLeft; i++) {
    length += left[i]?.length ?? 0;
    if (i > fromLeft && left[i]?.startsParagraph) crossed++;
  }
  for (let j = fromRight; j < toRight; j++) {
    translated += right[j]?.length ?? 0;
    if (j > fromRight && right[j]?.startsParagraph) crossed++;
  }
  const [shared, lone] = compareAnchors(left, fromLeft, toLeft, right, fromRight, toRight);
  const isHalf = fromLeft === toLeft || fromRight === toRight;
  const lengths = isHalf ? 0 : -Math.log(Math.max(agreement(length, translated, ratio), 1e-12));
  const edges = left[fromLeft]?.startsParagraph && right[fromRight]?.startsParagraph && !isHalf ? -1 : 0;
  return (
    lengths +
    edges +
    crossed * OVER_PARAGRAPHS +
    lone * (isHalf ? LONE_IN_HALF : LONE_ANCHOR) -
    shared * SHARED_ANCHOR
  );
}

/** How many anchors both sides hold, and how many only one. */
function compareAnchors(
  left: readonly Alignable[],
  fromLeft: number,
  toLeft: number,
  right: readonly Alignable[],
  fromRight: number,
  toRight: number,
): readonly [shared: number, lone: number] {
  let shared = 0;
  let lone = 0;
  for (let i = fromLeft; i < toLeft; i++) {
    for (const anchor of left[i]?.anchors ?? []) {
      if (holds(left, fromLeft, i, anchor)) continue;
      if (holds(right, fromRight, toRight, anchor)) shared++;
      else lone++;
    }
  }
  for (let j = fromRight; j < toRight; j++) {
    for (const anchor of right[j]?.anchors ?? []) {
      if (!holds(right, fromRight, j, anchor) && !holds(left, fromLeft, toLeft, anchor)) lone++;
    }
  }
  return [shared, lone];
}

function holds(sentences: readonly Alignable[], from: number, to: number, anchor: string): boolean {
  for (let at = from; at < to; at++) if (sentences[at]?.anchors.has(anchor)) return true;
  return false;
}

/** The probability that two texts of these lengths differ so much or more and yet say the same. */
function agreement(length: number, translated: number, ratio: number): number {
  const spread = Math.sqrt(Math.max(1, length) * VARIANCE);
  return 2 * (1 - normal(Math.abs(translated - length * ratio) / spread));
}

/** The normal distribution's integral up to `z` ≥ 0 (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - 0.3989422804014327 * Math.exp((-z * z) / 2) * series;
}

function confidenceOf(left: readonly Alignable[], right: readonly Alignable[], ratio: number): number {
  if (left.length === 0 || right.length === 0) return 0.25;
  const lengths = Math.sqrt(agreement(sum(left), sum(right), ratio));
  const [shared, lone] = compareAnchors(left, 0, left.length, right, 0, right.length);
  const anchors = shared + lone === 0 ? 0.6 : shared / (shared + lone);
  return Math.round((0.4 * lengths + 0.6 * anchors) * 100) / 100;
}
