import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import type { EntityHead } from "@/content/entity-list";
import { useTranslation } from "@/i18n/use-translation";
import { useEntityLink } from "./use-entity-link";

/** Follows an entity, or leaves it, from where no mention of it stands. */
export function FollowButton({
  entity,
  small = false,
}: {
  readonly entity: EntityHead;
  readonly small?: boolean;
}) {
  const { language, thread } = useAddress();
  const { t } = useTranslation();
  const { to, followed } = useEntityLink()(entity.id);
  const does = followed ? "leave" : thread.without.includes(entity.id) ? "letBackIn" : "follow";
  const name = entity.name[language];
  if (small)
    return (
      <Link
        to={to}
        aria-current={followed ? "true" : undefined}
        aria-label={t(($) => $.entities[does], { name })}
        className={`tap grid min-h-7 min-w-7 place-items-center rounded-full ${followed ? "text-thread" : "text-muted hover:text-ink"}`}
      >
        <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
          <path
            d={followed ? "M1 5.5l3 3 5-7" : "M5 0v10M0 5h10"}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
      </Link>
    );
  return (
    <Link to={to} aria-current={followed ? "true" : undefined} className="button">
      {t(($) => $.entities[does], { name })}
    </Link>
  );
}
