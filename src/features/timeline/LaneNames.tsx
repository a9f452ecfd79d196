import { useTranslation } from "react-i18next";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { Shape } from "@/features/entities/Shape";
import { useEntityLink } from "@/features/entities/use-entity-link";
import type { Lane } from "./use-lanes";

/** What each row of the chart shows; the names follow. */
export function LaneNames({ lanes }: { readonly lanes: readonly Lane[] }) {
  const { language } = useAddress();
  const { t } = useTranslation();
  const link = useEntityLink();
  return (
    <ul aria-label={t(($) => $.timeline.lanes)} className="tl-names">
      <li className="text-muted">{t(($) => $.timeline.all)}</li>
      {lanes.map(({ id, kind, followed, head: { name, short } }) => {
        const { to } = link(id);
        return (
          <li key={id}>
            <Link
              to={to}
              className={followed ? "font-semibold" : "hover:text-thread"}
              aria-current={followed ? "true" : undefined}
              aria-label={name[language]}
              title={name[language]}
            >
              <Shape kind={kind} />
              <span>{short?.[language] ?? name[language]}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
