import type { Language } from "./languages";

/**
 * How far two spellings may differ and still be the same (Turkish rules §5):
 * `strict` keeps letters and accents apart, `loose` is what a reader types, `stem` is loose without the suffix.
 */
export type FoldLevel = "strict" | "loose" | "stem";

/**
 * A folded text with the way back: the unit at `i` of `text` was made of the units from `starts[i]` to `ends[i]` of the
 * original (UTF-16; always whole graphemes).
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface Draft {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/** The signs that stand for an apostrophe (rule 2.5), as the inside of a character class. */
export const APOSTROPHES = "'’‘ʼ´`";

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");
const HYPHEN = /[\u2010\u2011]/gu;
const SPACES = /\s+/gu;
const MARKS = /\p{M}+/gu;
const LETTER = /\p{L}/gu;
/** Every unit of such a text is a grapheme of its own; CRLF is left to the white-space rule. */
const PLAIN = /^[\t\n\r\u0020-\u02ff\u2010-\u2026]*$/u;

/** Equal but for case, apostrophes, hyphens and white space (rule 5.1). `language` is that of the text, not of the interface. */
export function strict(text: string, language: Language): string {
  const plain = text.normalize("NFC").replace(APOSTROPHE, "'").replace(HYPHEN, "-").replace(SPACES, " ");
  // A final sigma is folded into the plain one, so that a text folded letter by letter is the text folded whole.
  return plain.toLocaleLowerCase(language).replaceAll("i\u0307", "i").replaceAll("ς", "σ").normalize("NFC");
}

/** Also equal without accents and whichever i was typed (rule 5.2): istanbul finds İstanbul. */
export function loose(text: string, language: Language): string {
  return dropMarks(strict(text, language));
}

/** Loose, and each word without what follows its last apostrophe if two letters precede it (rule 5.3). */
export function stem(text: string, language: Language): string {
  return loose(text, language)
    .split(" ")
    .map((word) => word.slice(0, stemLength(word)))
    .join(" ");
}

export function fold(text: string, language: Language, level: FoldLevel): string {
  return FOLDS[level](text, language);
}

/** As `fold`, with the offsets of what was folded; search marks are drawn from them. */
export function foldWithMap(text: string, language: Language, level: FoldLevel): Folded {
  const lettersOf = level === "strict" ? strict : loose;
  const known = new Map<string, string>();
  const draft: Draft = { text: "", starts: [], ends: [] };
  for (const [start, grapheme] of graphemes(text)) {
    const letters = known.get(grapheme) ?? lettersOf(grapheme, language);
    known.set(grapheme, letters);
    append(draft, letters, start, start + grapheme.length);
  }
  return level === "stem" ? stemmed(draft) : draft;
}

/** Where the folded range `[from, to)` stands in the original text, as `[start, end)`; `from` is below `to`. */
export function originalRange(folded: Folded, from: number, to: number): [start: number, end: number] {
  return [folded.starts[from] ?? 0, folded.ends[to - 1] ?? 0];
}

const FOLDS: Readonly<Record<FoldLevel, (text: string, language: Language) => string>> = {
  strict,
  loose,
  stem,
};

function dropMarks(text: string): string {
  return text.replaceAll("ı", "i").normalize("NFD").replace(MARKS, "").replace(SPACES, " ").normalize("NFC");
}

function stemLength(word: string): number {
  const apostrophe = word.lastIndexOf("'");
  const letters = apostrophe < 2 ? 0 : (word.slice(0, apostrophe).match(LETTER)?.length ?? 0);
  return letters >= 2 ? apostrophe : word.length;
}

function* graphemes(text: string): Generator<[start: number, grapheme: string]> {
  if (PLAIN.test(text)) {
    for (let at = 0; at < text.length; at++) yield [at, text.charAt(at)];
    return;
  }
  for (const { index, segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)) {
    yield [index, segment];
  }
}

/** White space that goes on only lengthens the space that is there. */
function append(draft: Draft, letters: string, start: number, end: number): void {
  const goesOn = letters.startsWith(" ") && draft.text.endsWith(" ");
  if (goesOn) draft.ends[draft.ends.length - 1] = end;
  const added = goesOn ? letters.slice(1) : letters;
  draft.text += added;
  for (let unit = 0; unit < added.length; unit++) {
    draft.starts.push(start);
    draft.ends.push(end);
  }
}

function stemmed(folded: Folded): Folded {
  const out: Draft = { text: "", starts: [], ends: [] };
  let from = 0;
  for (const word of folded.text.split(" ")) {
    const to = from + stemLength(word);
    if (from > 0) copy(folded, from - 1, from, out);
    copy(folded, from, to, out);
    from += word.length + 1;
  }
  return out;
}

function copy(folded: Folded, from: number, to: number, out: Draft): void {
  out.text += folded.text.slice(from, to);
  for (let unit = from; unit < to; unit++) {
    out.starts.push(folded.starts[unit] ?? 0);
    out.ends.push(folded.ends[unit] ?? 0);
  }
}
