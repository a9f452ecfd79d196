import type { EntityHead } from "@/content/entity-list";
import { loose } from "@/i18n/fold";
import { LANGUAGES } from "@/i18n/languages";

/** Whether a name or its short form contains the words, in either language's spelling, folded. */
export function isNamed(entity: EntityHead, words: string): boolean {
  const wanted = words.trim();
  if (wanted === "") return true;
  return LANGUAGES.some((language) =>
    [entity.name[language], entity.short?.[language] ?? ""].some((name) =>
      LANGUAGES.some((spelling) => loose(name, language).includes(loose(wanted, spelling))),
    ),
  );
}
