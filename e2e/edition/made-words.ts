import { LANGUAGES, type Language, type PerLanguage } from "@/i18n/languages";
import type { Seeded } from "./seeded";

/** Syllables that sound like the language without being it; the Turkish ones carry every Turkish letter. */
const SYLLABLES: PerLanguage<readonly string[]> = {
  tr: "ba bı ça çe cu dö dü ev ga ğa ğı hâ iş ıl ka kı la lü me mö na ne ol öz pa re sa şe şı ta tü ur üç va ya yı ze".split(
    " ",
  ),
  en: "an ber cor dal el fen gar hol in jas ken lor mar nel or pen quil ras sten tor ul ver wick yor zan th".split(
    " ",
  ),
};

/** Case endings after a proper name's apostrophe: the mark must leave them outside. */
const NAME_ENDINGS: PerLanguage<readonly string[]> = {
  tr: ["’in", "’den", "’ye", "’nın", "’te", "", ""],
  en: ["’s", "", "", "", ""],
};

export interface Vocabulary {
  readonly words: PerLanguage<readonly string[]>;
}

const WORDS = 600;

export function makeVocabulary(chance: Seeded): Vocabulary {
  const made = (language: Language) =>
    Array.from({ length: WORDS }, () => word(chance, language, chance.whole(1, 4)));
  return { words: { tr: made("tr"), en: made("en") } };
}

function word(chance: Seeded, language: Language, syllables: number): string {
  return Array.from({ length: syllables }, () => chance.pick(SYLLABLES[language])).join("");
}

/** A name of one or two words, capitalised as the language does: `ışıl` → `Işıl`, `izba` → `İzba`. */
export function makeName(chance: Seeded): PerLanguage<string> {
  const parts = chance.whole(1, 2);
  const [tr, en] = LANGUAGES.map((language) =>
    Array.from({ length: parts }, () => capital(word(chance, language, chance.whole(2, 3)), language)).join(
      " ",
    ),
  );
  return { tr: tr ?? "", en: en ?? "" };
}

export function capital(text: string, language: Language): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}

/** Between `least` and `most` words of the vocabulary, a frequent one more often. */
export function someWords(
  chance: Seeded,
  { words }: Vocabulary,
  language: Language,
  [least, most]: readonly [number, number],
): string[] {
  return Array.from({ length: chance.whole(least, most) }, () => chance.pickUneven(words[language]));
}

export function nameEnding(chance: Seeded, language: Language): string {
  return chance.pick(NAME_ENDINGS[language]);
}
