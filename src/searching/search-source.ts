import { type PlacesFile, type SearchHead, unpackWords } from "./index-files";
import type { ProperWords } from "./match-word";
import type { OpenPart } from "./term-table";

/** Where the index comes from: one interface for a whole index and for one cut into parts. */
export interface SearchSource {
  readonly head: SearchHead;
  readonly part: (part: number) => Promise<OpenPart>;
  readonly places: (part: number) => Promise<PlacesFile>;
}

/** A query asks for no more parts than this for one word, the nearest to the word itself; its own is always among them. */
const MOST_PARTS = 3;

/** The parts in which terms that begin with `start` stand, those nearest to `word` first; `start` begins `word`. */
export function partsFor({ firsts }: SearchHead, word: string, start: string): readonly number[] {
  const own = partOf(firsts, word);
  const from = partOf(firsts, start);
  const near: number[] = [];
  for (let part = from; part < firsts.length; part++) {
    if (part > own && !(firsts[part] ?? "").startsWith(start)) break;
    near.push(part);
  }
  return near.sort((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a).slice(0, MOST_PARTS);
}

function partOf(firsts: readonly string[], loose: string): number {
  let part = 0;
  while (part + 1 < firsts.length && (firsts[part + 1] ?? "") <= loose) part += 1;
  return part;
}

const PROPER = new WeakMap<SearchHead, ProperWords>();

export function properOf(head: SearchHead): ProperWords {
  const known = PROPER.get(head) ?? new Set(unpackWords(head.proper));
  PROPER.set(head, known);
  return known;
}
