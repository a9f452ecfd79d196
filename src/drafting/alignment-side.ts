import type { Alignable } from "./align-sentences";

/** One of the two lists that are aligned, made ready for millions of comparisons. */
export interface Side {
  readonly size: number;
  /** Characters before each sentence; the last is the length of them all. */
  readonly before: Float64Array;
  /** 1 where a paragraph begins. */
  readonly starts: Uint8Array;
  /** By how many sentences (0, 1 or 2) end with the one of that index: their anchors, as numbers in order. */
  readonly anchors: readonly (readonly Anchors[])[];
}

export type Anchors = readonly number[];

const NONE: Anchors = [];

/** Both sides; the same anchor has the same number in each. */
export function sidesOf(
  left: readonly Alignable[],
  right: readonly Alignable[],
): readonly [left: Side, right: Side] {
  const numbers = new Map<string, number>();
  const numberOf = (anchor: string) => {
    const number = numbers.get(anchor) ?? numbers.size;
    numbers.set(anchor, number);
    return number;
  };
  return [sideOf(left, numberOf), sideOf(right, numberOf)];
}

function sideOf(sentences: readonly Alignable[], numberOf: (anchor: string) => number): Side {
  const before = new Float64Array(sentences.length + 1);
  for (const [i, { length }] of sentences.entries()) before[i + 1] = (before[i] ?? 0) + length;
  const single = sentences.map(({ anchors }) => inOrder([...anchors].map(numberOf)));
  const double = single.map((anchors, i) => inOrder([...new Set([...(single[i - 1] ?? NONE), ...anchors])]));
  return {
    size: sentences.length,
    before,
    starts: Uint8Array.from(sentences, ({ startsParagraph }) => Number(startsParagraph)),
    anchors: [single.map(() => NONE), single, double],
  };
}

const inOrder = (numbers: number[]): Anchors => numbers.sort((a, b) => a - b);

/** The characters of the `count` sentences that end before `end`. */
export function lengthOf({ before }: Side, count: number, end: number): number {
  return (before[end] ?? 0) - (before[end - count] ?? 0);
}

/** The anchors of the `count` sentences that end before `end`, at most two. */
export function anchorsBefore({ anchors }: Side, count: number, end: number): Anchors {
  return anchors[count]?.[end - 1] ?? NONE;
}

/** How many anchors both hold; both are in order. */
export function countShared(a: Anchors, b: Anchors): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
