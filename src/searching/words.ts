import { APOSTROPHES, loose, strict } from "@/i18n/fold";
import type { Language } from "@/i18n/languages";

/** A word as it is compared: case and suffix gone, with accents (`strict`) and as one types it (`loose`); rules 5.1, 5.2. */
export interface Term {
  readonly strict: string;
  readonly loose: string;
}

/** A word where it stands: UTF-16 offsets of the original text, the suffix after an apostrophe left out. */
export interface Word extends Term {
  readonly start: number;
  readonly end: number;
}

/** What groups the digits of a number: 1.000 in Turkish, 1,000 in English (rule 7.1); a reader may type either. */
export const EITHER = ".,";
const WORD = { tr: wordPattern("."), en: wordPattern(","), [EITHER]: wordPattern(EITHER) };

/** Dates (13.09.2023), decimals (2,5) and versions (1.0.12) have no groups of three and stay several words. */
function wordPattern(separators: string): RegExp {
  const group = `[${separators}][0-9]{3}`;
  const grouped = `[0-9]{1,3}(?:${group})+(?![${separators}]?[0-9])`;
  return new RegExp(
    `(?:${grouped}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)(?:[${APOSTROPHES}][\\p{L}\\p{M}\\p{N}]+)*`,
    "gu",
  );
}

const LAST_APOSTROPHE = new RegExp(`[${APOSTROPHES}](?=[^${APOSTROPHES}]*$)`, "u");
/** What must stand before the apostrophe for the rest to be a suffix (rule 5.3); a number has suffixes too. */
const BARE = /\p{L}.*\p{L}|\p{N}/u;

/**
 * The words of a text in their order; a number is compared without what groups its digits. `language` is that of the text.
 * @param separators what may group digits in it, where that is not the language's own
 */
export function wordsOf(
  text: string,
  language: Language,
  separators: keyof typeof WORD = language,
): readonly Word[] {
  return [...text.matchAll(WORD[separators])].map((match) => {
    const name = withoutSuffix(match[0]);
    return { ...termOf(name, language), start: match.index, end: match.index + name.length };
  });
}

/** A bare word folded; kept, because texts repeat themselves. */
export function termOf(word: string, language: Language): Term {
  const known = KNOWN[language].get(word);
  if (known) return known;
  const bare = word.replace(/[.,]/g, "");
  const term = { strict: strict(bare, language), loose: loose(bare, language) };
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(word, term);
  return term;
}

const MOST_KNOWN = 50_000;
const KNOWN = { tr: new Map<string, Term>(), en: new Map<string, Term>() };

function withoutSuffix(word: string): string {
  const at = word.search(LAST_APOSTROPHE);
  return at > 0 && BARE.test(word.slice(0, at)) ? word.slice(0, at) : word;
}
