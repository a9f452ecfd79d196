import { APOSTROPHES } from "@/i18n/fold";

/**
 * A copy of a text in which names are looked for: NFC, one apostrophe, one hyphen, no soft hyphens (rules 2.5, 4.2, 4.7).
 * `stored(offset)` gives the offset in the text as stored.
 */
export interface Matchable {
  readonly text: string;
  stored(offset: number): number;
}

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
/** Dashes join names as hyphens do, and stand for them inside a name. */
const DASH = /[\u2010\u2011\u2013]/gu;
/** What may change its length in NFC: a character with its marks, Hangul in parts; and the soft hyphen, which is dropped. */
const COMPOSING = /[\u1100-\u11ff]+|\u00ad|\P{M}\p{M}{1,60}/gu;

/** So many marks on a letter are no writing, and sorting them takes NFC the square of their number. */
const HEAPED_MARKS = /(?:(?!\u034f)\p{M}){60}/u;

export function matchable(text: string): Matchable {
  if (!text.includes("\u00ad") && !HEAPED_MARKS.test(text) && text.normalize("NFC") === text) {
    return { text: unified(text), stored: (offset) => offset };
  }
  return composed(text);
}

function unified(text: string): string {
  return text.replace(APOSTROPHE, "'").replace(DASH, "-");
}

function composed(text: string): Matchable {
  const parts: string[] = [];
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  let done = 0;
  const add = (part: string, offsetOf: (unit: number) => number) => {
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) offsets[length++] = offsetOf(unit);
  };
  for (const { 0: cluster, index } of text.matchAll(COMPOSING)) {
    const from = done;
    add(text.slice(from, index), (unit) => from + unit);
    add(cluster === "\u00ad" ? "" : shortest(cluster), () => index);
    done = index + cluster.length;
  }
  add(text.slice(done), (unit) => done + unit);
  offsets[length] = text.length;
  return { text: unified(parts.join("")), stored: (offset) => offsets[offset] ?? text.length };
}

/** NFC makes a few rare letters longer; those stay as they are, so that offsets fit. */
function shortest(cluster: string): string {
  if (HEAPED_MARKS.test(cluster)) return cluster;
  const nfc = cluster.normalize("NFC");
  return nfc.length <= cluster.length ? nfc : cluster;
}
