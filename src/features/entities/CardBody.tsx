import { useQuery } from "@tanstack/react-query";
import { startTransition, useEffect, useState } from "react";
import type { Thread } from "@/address/address";
import { Link } from "@/address/Link";
import { go, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { detailsShardOf } from "@/content/entity-list";
import { detailsQuery } from "@/content/queries";
import { useTranslation } from "@/i18n/use-translation";
import { roleOf } from "@/thread/change-thread";
import { becameOf } from "@/thread/followed-change";
import { useThread } from "@/thread/thread-context";
import { CardStories } from "./CardStories";
import { CardSummary } from "./CardSummary";
import { Company } from "./Company";
import { companyOf } from "./company";
import { RoleButtons } from "./RoleButtons";

const COMPANY = 6;

/** What the card tells of the click that opened it. */
export const CARD_SAID_ID = "card-said";

interface CardBodyProps {
  readonly id: string;
  readonly before: Thread | undefined;
  readonly close: () => void;
  /** Where nothing around it says the name. */
  readonly heading?: string | undefined;
}

/** What happened, what else can be done, who it is, and the stories that are left. */
export function CardBody({ id, before, close, heading }: CardBodyProps) {
  const address = useAddress();
  const { index, entities } = useEdition();
  const { thread, matched } = useThread();
  const { t } = useTranslation();
  const number = index.entityNumber.get(id) ?? 0;
  const { data: details } = useQuery(detailsQuery(detailsShardOf(number)));
  const name = entities.byId.get(id)?.name[address.language] ?? id;
  const became = becameOf(before && roleOf(before, id), roleOf(thread, id));
  const wikidata = details?.[id]?.wikidata;
  // The answer to the click is painted first; what one reads on with comes in the next frame.
  const [rest, setRest] = useState(false);
  useEffect(() => startTransition(() => setRest(true)), []);
  const undo = () => {
    if (before) go({ ...address, thread: before });
    close();
  };
  return (
    <>
      {heading !== undefined && <h2 className="font-serif text-xl leading-snug font-bold">{heading}</h2>}
      <div className="card-said">
        <p id={CARD_SAID_ID}>{t(($) => $.entities[became], { name, count: matched.length })}</p>
        <button type="button" className="quiet tap shrink-0" onClick={undo}>
          {t(($) => $.entityCard.undo)}
        </button>
      </div>
      <RoleButtons id={id}>
        <Link to={{ ...address, screen: { name: "entity", id } }} className="button">
          {t(($) => $.entityCard.openPage)}
        </Link>
      </RoleButtons>
      <CardSummary id={id} named={false} />
      {rest && (
        <>
          <CardStories />
          <h3 className="mt-4 mb-1.5 text-sm font-semibold text-muted">{t(($) => $.entities.company)}</h3>
          <Company companions={companyOf(index, number)} most={COMPANY} />
        </>
      )}
      {wikidata != null && (
        <p className="mt-4 text-sm">
          <a href={`https://www.wikidata.org/wiki/${wikidata}`} rel="noopener external" className="quiet tap">
            Wikidata
          </a>
        </p>
      )}
    </>
  );
}
