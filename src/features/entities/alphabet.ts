import type { EntityHead } from "@/content/entity-list";
import type { Language } from "@/i18n/languages";

/** The letters that stand by themselves in each alphabet; any other accent is taken off (Turkish rules §6). */
const LETTERS = {
  tr: "ABCÇDEFGĞHIİJKLMNOÖPQRSŞTUÜVWXYZ",
  en: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
} as const;

/** What a name that starts with no letter stands under. */
export const NO_LETTER = "#";

export interface LetterGroup {
  readonly letter: string;
  readonly entities: readonly EntityHead[];
}

/** The heading a name stands under in one language's A–Z. */
export function initialOf(name: string, language: Language): string {
  const first = ([...name.trim().normalize("NFC")][0] ?? "").toLocaleUpperCase(language);
  if (LETTERS[language].includes(first) && first !== "") return first;
  const bare = first.normalize("NFD")[0] ?? "";
  return LETTERS[language].includes(bare) && bare !== "" ? bare : NO_LETTER;
}

/** Entities that are already in the alphabet's order, under their letters. */
export function byLetter(sorted: readonly EntityHead[], language: Language): readonly LetterGroup[] {
  const groups = new Map<string, EntityHead[]>();
  for (const entity of sorted) {
    const letter = initialOf(entity.name[language], language);
    const group = groups.get(letter);
    if (group) group.push(entity);
    else groups.set(letter, [entity]);
  }
  return [...groups].map(([letter, entities]) => ({ letter, entities }));
}
