import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { CardSummary } from "./CardSummary";
import { EntityChip } from "./EntityChip";

interface CandidateListProps {
  readonly ids: readonly string[];
  readonly heading?: string | undefined;
}

/** Where the text itself leaves open who is meant: the candidates, each to follow. */
export function CandidateList({ ids, heading }: CandidateListProps) {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { counts } = useThread();
  const { t } = useTranslation();
  return (
    <>
      {heading !== undefined && <h2 className="font-serif text-xl leading-snug font-bold">{heading}</h2>}
      <ul className="mt-3 stack-5">
        {ids.map((id) => {
          const entity = entities.byId.get(id);
          const count = counts[index.entityNumber.get(id) ?? -1] ?? 0;
          return (
            entity && (
              <li key={id}>
                <EntityChip entity={entity} language={language}>
                  <span className="sr-only">{t(($) => $.thread.stories, { count })}</span>
                  <span aria-hidden="true" className="tabular-digits opacity-70">
                    {sayNumber(count, language)}
                  </span>
                </EntityChip>
                <CardSummary id={id} named={false} />
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
