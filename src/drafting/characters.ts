import { APOSTROPHES } from "@/i18n/fold";

/** Bits of what a character is; a letter may also be upper or lower case. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
export const MARK = 16;
export const SPACE = 32;
export const APOSTROPHE = 64;
/** What may not touch a name (rule 4.1). */
export const WORD = LETTER | NUMBER | MARK;

const CLASSES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /^\p{L}/u],
  [UPPER, /^[\p{Lu}\p{Lt}]/u],
  [LOWER, /^\p{Ll}/u],
  [NUMBER, /^\p{N}/u],
  [MARK, /^\p{M}/u],
  [SPACE, /^\s/u],
  [APOSTROPHE, new RegExp(`^[${APOSTROPHES}]`, "u")],
];

const TABLE_SIZE = 0x2100;
const table = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(String.fromCharCode(code)));

/** The bits of the character that the unit at `at` belongs to, 0 outside the text; a half of a surrogate pair counts as the whole. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return table[code] ?? 0;
  if (Number.isNaN(code)) return 0;
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return rareKind(text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0);
}

const rareKinds = new Map<number, number>();

function rareKind(codePoint: number): number {
  const known = rareKinds.get(codePoint);
  if (known !== undefined) return known;
  const kind = classify(String.fromCodePoint(codePoint));
  rareKinds.set(codePoint, kind);
  return kind;
}

export function isWordAt(text: string, at: number): boolean {
  return (kindAt(text, at) & WORD) !== 0;
}

/** The end of the run of characters, from `at`, that have one of `bits`. */
export function runEnd(text: string, at: number, bits: number): number {
  let end = at;
  while ((kindAt(text, end) & bits) !== 0) end++;
  return end;
}

function classify(character: string): number {
  return CLASSES.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), 0);
}
