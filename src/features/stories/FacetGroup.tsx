import { useId, useState } from "react";
import { useAddress } from "@/address/use-address";
import type { Kind } from "@/content/entity-list";
import { FollowLink } from "@/features/entities/FollowLink";
import { Shape } from "@/features/entities/Shape";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import type { Facet } from "./facet-groups";

const SHOWN_AT_FIRST = 6;

interface FacetGroupProps {
  readonly kind: Kind;
  readonly facets: readonly Facet[];
  /** What a full bar stands for: the stories of the thread. */
  readonly most: number;
  /** Shows all of them, as while a name is being looked for. */
  readonly open: boolean;
}

export function FacetGroup({ kind, facets, most, open }: FacetGroupProps) {
  const { t } = useTranslation();
  const [more, setMore] = useState(false);
  const heading = useId();
  if (facets.length === 0) return null;
  const shown = open || more ? facets : facets.slice(0, SHOWN_AT_FIRST);
  const hidden = facets.length - SHOWN_AT_FIRST;
  return (
    <section className="mt-7" aria-labelledby={heading}>
      <h2 id={heading} className="text-sm font-semibold text-muted">
        {t(($) => $.entities.kinds[kind])}
      </h2>
      <ul className="mt-1">
        {shown.map((facet) => (
          <li key={facet.entity.id}>
            <FacetLink facet={facet} kind={kind} most={most} />
          </li>
        ))}
      </ul>
      {hidden > 0 && !open && (
        <button
          type="button"
          className="quiet tap mt-2 text-sm"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          {more ? t(($) => $.stories.facets.fewer) : t(($) => $.stories.facets.more, { count: hidden })}
        </button>
      )}
    </section>
  );
}

function FacetLink({
  facet,
  kind,
  most,
}: {
  readonly facet: Facet;
  readonly kind: Kind;
  readonly most: number;
}) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const { entity, count, leftOut } = facet;
  const name = entity.name[language];
  return (
    <FollowLink id={entity.id} className={(followed) => `facet tap ${followed ? "facet-followed" : ""}`}>
      <Shape kind={kind} />
      <span className="min-w-0 flex-1">{leftOut ? t(($) => $.thread.without, { name }) : name}</span>
      {!leftOut && (
        <span className="text-[0.8125rem] text-muted tabular-digits">
          <span aria-hidden="true">{sayNumber(count, language)}</span>
          <span className="sr-only">{t(($) => $.thread.stories, { count })}</span>
        </span>
      )}
      <progress
        className={`bar facet-bar shape-${kind}`}
        max={Math.max(1, most)}
        value={count}
        aria-hidden="true"
      />
    </FollowLink>
  );
}
