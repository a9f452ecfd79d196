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

const WORD = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[${APOSTROPHES}][\\p{L}\\p{M}\\p{N}]+)*`,
  "gu",
);
const LAST_APOSTROPHE = new RegExp(`[${APOSTROPHES}](?=[^${APOSTROPHES}]*$)`, "u");
/** What must stand before the apostrophe for the rest to be a suffix (rule 5.3); a number has suffixes too. */
const BARE = /\p{L}.*\p{L}|\p{N}/u;

/** The words of a text in their order. `language` is that of the text. */
export function wordsOf(text: string, language: Language): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const name = withoutSuffix(match[0]);
    return { ...termOf(name, language), start: match.index, end: match.index + name.length };
  });
}

/** A bare word folded; kept, because texts repeat themselves. */
export function termOf(word: string, language: Language): Term {
  const known = KNOWN[language].get(word);
  if (known) return known;
  const term = { strict: strict(word, language), loose: loose(word, language) };
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
