import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import type { EntityHead } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";

/** The entity before and the one after in the A–Z. */
export function AlphabetNeighbours({ entity }: { readonly entity: EntityHead }) {
  const address = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  const { language } = address;
  const rank = entities.rank[language].get(entity.id) ?? 0;
  const at = (other: number) => entities.heads[entities.order[language][other] ?? -1];
  const link = (to: EntityHead | undefined, rel: "prev" | "next") =>
    to && (
      <Link
        to={{ ...address, screen: { name: "entity", id: to.id } }}
        rel={rel}
        className={`tap group block ${rel === "next" ? "ml-auto text-right" : ""}`}
      >
        <span className="block text-[0.8125rem] text-muted">
          {t(($) => (rel === "prev" ? $.entities.previous : $.entities.next))}
        </span>
        <span className="font-serif text-lg leading-snug font-semibold group-hover:text-thread">
          {to.name[language]}
        </span>
      </Link>
    );
  return (
    <nav aria-label={t(($) => $.entities.inAlphabet)} className="mt-10 flex gap-4 border-t border-rule pt-5">
      {link(at(rank - 1), "prev")}
      {link(at(rank + 1), "next")}
    </nav>
  );
}
