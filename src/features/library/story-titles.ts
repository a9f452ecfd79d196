import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { useTeasers } from "@/content/use-teaser";
import { type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";

/** A story as a shelf shows it. */
export interface Titled {
  readonly id: string;
  /** Undefined for one that is no longer in the edition. */
  readonly position: number | undefined;
  readonly title: string;
  /** Where it is not the reader's. */
  readonly language: Language | undefined;
}

/** Names stories by the catalogue, and those that left the edition by the title they were saved with. */
export function useStoryTitles(ids: readonly string[]): (id: string, saved?: SomeLanguage<string>) => Titled {
  const { language } = useAddress();
  const { index } = useEdition();
  const positions = ids.flatMap((id) => index.position.get(id) ?? []);
  const teaserOf = useTeasers(positions, language);
  return (id, saved = {}) => {
    const position = index.position.get(id);
    const shown = position === undefined ? undefined : teaserOf(position)?.title;
    if (shown !== undefined) return { id, position, title: textOf(shown), language: languageOf(shown) };
    const own = saved[language];
    const other = otherLanguage(language);
    const borrowed = own === undefined && saved[other] !== undefined;
    return {
      id,
      position,
      title: own ?? saved[other] ?? id,
      language: borrowed ? other : undefined,
    };
  };
}
