import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import type { Companion } from "./company";
import { EntityChip } from "./EntityChip";

interface CompanyProps {
  readonly companions: readonly Companion[];
  readonly most: number;
}

/** Who is most often in the same stories, each one to follow. */
export function Company({ companions, most }: CompanyProps) {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  return (
    <ul className="flex flex-wrap gap-1.5">
      {companions.slice(0, most).map(({ number, stories }) => {
        const entity = entities.byId.get(index.entities[number] ?? "");
        if (!entity) return null;
        return (
          <li key={entity.id}>
            <EntityChip entity={entity} language={language}>
              <span aria-hidden="true" className="shrink-0 tabular-digits opacity-70">
                {sayNumber(stories, language)}
              </span>
              <span className="sr-only">{t(($) => $.entities.together, { count: stories })}</span>
            </EntityChip>
          </li>
        );
      })}
    </ul>
  );
}
