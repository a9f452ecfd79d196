import { useCallback, useId, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { KINDS } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";
import { useHeldOrder } from "@/lib/use-held-order";
import { useThread } from "@/thread/thread-context";
import { FacetGroup } from "./FacetGroup";
import { type FacetGroups, type FacetOrder, facetGroups } from "./facet-groups";

/** Everything one can follow, by type, with how many stories each would leave. */
export function Facets() {
  const { language } = useAddress();
  const { index, entities } = useEdition();
  const { thread, counts, matched, searching } = useThread();
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<FacetOrder>("count");
  const field = useId();
  const arrange = useCallback(
    (held: FacetGroups | undefined) =>
      facetGroups({ index, entities, counts, thread, language, words, order, held }),
    [index, entities, counts, thread, language, words, order],
  );
  const { order: groups, letGo, handlers } = useHeldOrder(arrange);
  const found = KINDS.some((kind) => groups[kind].length > 0);
  return (
    <div aria-busy={searching} {...handlers}>
      <div className="flex items-end gap-3">
        <label htmlFor={field} className="sr-only">
          {t(($) => $.stories.facets.find)}
        </label>
        <input
          id={field}
          type="search"
          value={words}
          placeholder={t(($) => $.stories.facets.find)}
          onChange={(event) => {
            letGo();
            setWords(event.target.value);
          }}
          className="tap min-h-9 w-full min-w-0 rounded-lg border border-control bg-raised px-3 text-sm"
        />
        <button
          type="button"
          className="quiet tap shrink-0 text-sm"
          aria-label={`${t(($) => $.stories.facets.sort)}: ${t(($) => (order === "count" ? $.stories.facets.byCount : $.stories.facets.byName))}`}
          onClick={() => {
            letGo();
            setOrder(order === "count" ? "name" : "count");
          }}
        >
          {t(($) => (order === "count" ? $.stories.facets.byCount : $.stories.facets.byName))}
        </button>
      </div>
      {KINDS.map((kind) => (
        <FacetGroup key={kind} kind={kind} facets={groups[kind]} most={matched.length} open={words !== ""} />
      ))}
      {!found && <p className="mt-4 text-muted">{t(($) => $.stories.facets.none, { words })}</p>}
    </div>
  );
}
