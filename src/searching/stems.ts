import type { Language } from "@/i18n/languages";
import { type Stem, turkishStems } from "./turkish-forms";

const STEMS_OF: Readonly<Record<Language, (word: string) => readonly Stem[]>> = {
  tr: turkishStems,
  en: englishStems,
};
const MOST_KNOWN = 50_000;
const KNOWN = { tr: new Map<string, readonly Stem[]>(), en: new Map<string, readonly Stem[]>() };

/** The stems a word in loose letters may belong to, itself first; two words with a common key may be forms of one. */
export function stemsOf(word: string, language: Language): readonly Stem[] {
  const known = KNOWN[language].get(word);
  if (known) return known;
  const stems = STEMS_OF[language](word);
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(word, stems);
  return stems;
}

/** How a form of an English word ends, and what stood in the place of the ending. */
const ENGLISH_ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/ies$/, ["y"]],
  [/ied$/, ["y"]],
  [/(?<=[sxz]|ch|sh)es$/, [""]],
  [/(?<=[^su])s$/, [""]],
  [/ed$/, ["", "e"]],
  [/ing$/, ["", "e"]],
];
const SHORTEST_STEM = 3;

function englishStems(word: string): readonly Stem[] {
  const stems: Stem[] = [{ key: word, ending: 0 }];
  for (const [ending, instead] of ENGLISH_ENDINGS) {
    const bare = word.replace(ending, "");
    if (bare === word || bare.length < SHORTEST_STEM) continue;
    const single = bare.replace(/([bdglmnprt])\1$/, "$1");
    for (const stem of new Set([...instead.map((letters) => bare + letters), single]))
      stems.push({ key: stem, ending: word.length - bare.length });
  }
  return stems;
}
