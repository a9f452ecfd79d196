import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { type EntityHead, kindOf } from "@/content/entity-list";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { FollowButton } from "./FollowButton";
import { LifeBars } from "./LifeBars";
import { lifeOf } from "./life";
import { Shape } from "./Shape";

/** One line of the A–Z: the name leads to its page, the sign beside it follows. */
export function EntityRow({ entity }: { readonly entity: EntityHead }) {
  const address = useAddress();
  const { index } = useEdition();
  const { counts } = useThread();
  const { t } = useTranslation();
  const number = index.entityNumber.get(entity.id) ?? -1;
  const count = counts[number] ?? 0;
  const kind = kindOf(entity.type);
  return (
    <li className="flex flex-wrap items-center justify-end gap-2.5 py-1">
      <Shape kind={kind} />
      <Link
        to={{ ...address, screen: { name: "entity", id: entity.id } }}
        className="tap block max-w-full flex-1 content-center wrap-break-word hover:text-thread"
      >
        {entity.name[address.language]}
      </Link>
      <LifeBars
        bins={lifeOf(index, index.storiesOf[number] ?? [])}
        kind={kind}
        className="h-4 w-16 shrink-0 max-[20rem]:hidden"
      />
      <span className="min-w-7 text-right text-[0.8125rem] text-muted tabular-digits">
        <span aria-hidden="true">{sayNumber(count, address.language)}</span>
        <span className="sr-only">{t(($) => $.thread.stories, { count })}</span>
      </span>
      <FollowButton entity={entity} small />
    </li>
  );
}
