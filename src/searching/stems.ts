import type { Language } from "@/i18n/languages";
import { ALTERNATING, type Stem, turkishStems } from "./turkish-forms";

interface Forms {
  readonly stems: readonly Stem[];
  readonly starts: readonly string[];
}

const STEMS_OF: Readonly<Record<Language, (word: string) => readonly Stem[]>> = {
  tr: turkishStems,
  en: englishStems,
};
const SHORTEST_START = 2;
const MOST_KNOWN = 50_000;
const KNOWN = { tr: new Map<string, Forms>(), en: new Map<string, Forms>() };

/** The stems a word in loose letters may belong to, itself first; two words with a common key may be forms of one. */
export function stemsOf(word: string, language: Language): readonly Stem[] {
  return formsOf(word, language).stems;
}

/** Where in the alphabet the forms of a word stand: each of them begins with one of these, most with the first. */
export function startsOf(word: string, language: Language): readonly string[] {
  return formsOf(word, language).starts;
}

function formsOf(word: string, language: Language): Forms {
  const known = KNOWN[language].get(word);
  if (known) return known;
  const stems = STEMS_OF[language](word);
  const forms = { stems, starts: startsOfStems(word, stems) };
  if (KNOWN[language].size >= MOST_KNOWN) KNOWN[language].clear();
  KNOWN[language].set(word, forms);
  return forms;
}

function startsOfStems(word: string, stems: readonly Stem[]): readonly string[] {
  const lengths = stems.map(({ key }) => certainLength(key.replace(/^[nv]:/, ""), word));
  const first = word.slice(0, Math.max(SHORTEST_START, Math.min(...lengths)));
  const others = stems.flatMap(({ key }) => ALTERNATING[key] ?? []);
  return [first, ...new Set(others.filter((start) => !start.startsWith(first)))];
}

/** The last letters of a stem may soften or fall out: kitab-ı, şehr-i. */
function certainLength(stem: string, word: string): number {
  const loss = /[^aeiou][iu][^aeiou]$/.test(stem) ? 2 : /[ptky]$/.test(stem) ? 1 : 0;
  return Math.min(stem.length - loss, word.length);
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
