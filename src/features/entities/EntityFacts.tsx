import type { ReactNode } from "react";
import { useAddress } from "@/address/use-address";
import type { EntityDetail, EntityHead } from "@/content/entity-list";
import { LANGUAGES } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";

interface EntityFactsProps {
  readonly entity: EntityHead;
  readonly detail: EntityDetail;
}

/** What else it is called in each language, and where more is known of it. */
export function EntityFacts({ entity, detail }: EntityFactsProps) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const called = LANGUAGES.map((own) => ({
    own,
    names: [entity.short?.[own] ?? [], detail.aliases[own]]
      .flat()
      .filter((name, i, all) => name !== entity.name[own] && all.indexOf(name) === i),
  })).filter(({ names }) => names.length > 0);
  return (
    <dl className="stack-4 text-[0.9375rem]">
      {called.map(({ own, names }) => (
        <Fact key={own} name={t(($) => $.entities.alsoCalled[own])}>
          <span lang={own === language ? undefined : own}>{names.join(", ")}</span>
        </Fact>
      ))}
      {detail.wikidata !== null && (
        <Fact name={t(($) => $.entities.elsewhere)}>
          <a
            href={`https://www.wikidata.org/wiki/${detail.wikidata}`}
            rel="noopener external"
            className="underline decoration-control underline-offset-3"
          >
            Wikidata {detail.wikidata}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm font-semibold text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
