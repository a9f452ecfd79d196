import { useQuery } from "@tanstack/react-query";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { detailsShardOf, kindOf } from "@/content/entity-list";
import { detailsQuery } from "@/content/queries";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { Life } from "./Life";
import { Shape } from "./Shape";

interface CardSummaryProps {
  readonly id: string;
  /** False where the card's own heading says the name. */
  readonly named?: boolean;
}

/** Who this is: names in both languages, type, note, in how many stories and when. */
export function CardSummary({ id, named = true }: CardSummaryProps) {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const number = index.entityNumber.get(id) ?? 0;
  const { data: details } = useQuery(detailsQuery(detailsShardOf(number)));
  const entity = entities.byId.get(id);
  if (!entity) return null;
  const other = otherLanguage(language);
  const positions = index.storiesOf[number] ?? [];
  const kind = kindOf(entity.type);
  return (
    <div className="card-summary">
      {named && <p className="font-serif text-xl leading-snug font-bold">{entity.name[language]}</p>}
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        <Shape kind={kind} />
        {t(($) => $.entities.kind[entity.type])}
        {entity.name[other] !== entity.name[language] && <span lang={other}>{entity.name[other]}</span>}
      </p>
      <p className="mt-2 font-serif">{details?.[id]?.note[language]}</p>
      <p className="mt-2 mb-1 text-sm text-muted">
        {t(($) => $.entityCard.inAll, { count: positions.length })}
      </p>
      <Life positions={positions} kind={kind} />
    </div>
  );
}
