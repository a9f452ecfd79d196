import { memo, type ReactNode } from "react";
import { useAddress } from "@/address/use-address";
import { FollowLink } from "@/features/entities/FollowLink";
import { Shape } from "@/features/entities/Shape";
import { useTranslation } from "@/i18n/use-translation";
import type { Lanes } from "./use-lanes";

/** What each row of the chart shows; the names follow. */
export const LaneNames = memo(function LaneNames({ all, handlers }: Pick<Lanes, "all" | "handlers">) {
  const { language } = useAddress();
  const { t } = useTranslation();
  return (
    <ul aria-label={t(($) => $.timeline.lanes)} className="tl-names" {...handlers}>
      <li className="text-muted">{t(($) => $.timeline.all)}</li>
      {all.map(({ id, kind, head: { name, short } }) => {
        return (
          <li key={id}>
            <FollowLink
              id={id}
              className={(followed) => (followed ? "font-semibold" : "hover:text-thread")}
              aria-label={name[language]}
              title={name[language]}
            >
              <Shape kind={kind} />
              <span>{unbroken(short?.[language] ?? name[language])}</span>
            </FollowLink>
          </li>
        );
      })}
    </ul>
  );
});

/** On a phone a name comes apart at its spaces, and at the hyphen of "Jong-un" only where that is too long for a line. */
function unbroken(name: string): ReactNode {
  return name.split(/(\S+-\S+)/u).map((part, at) => {
    // The parts of a name never change places, and one may come twice.
    const key = `${at}`;
    return at % 2 ? <span key={key}>{part}</span> : part;
  });
}
