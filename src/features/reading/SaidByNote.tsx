import { useEdition } from "@/content/edition-context";
import type { EntityList } from "@/content/entity-list";
import type { SaidBy } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { shownText } from "./shown-text";

interface SaidByNoteProps {
  readonly speaker: SaidBy;
  readonly language: Language;
}

/** Quietly, who says what was just told. */
export function SaidByNote({ speaker, language }: SaidByNoteProps) {
  const { entities } = useEdition();
  const { t } = useTranslation();
  return (
    <>
      {" "}
      <small className="said-by" lang={language}>
        {t(($) => $.reading.accordingTo, { speaker: nameOf(speaker, language, entities) })}
      </small>
    </>
  );
}

function nameOf(speaker: SaidBy, language: Language, entities: EntityList): string {
  if (typeof speaker !== "string") return shownText(speaker, language).text;
  const entity = entities.byId.get(speaker);
  return entity?.short?.[language] ?? entity?.name[language] ?? speaker;
}
