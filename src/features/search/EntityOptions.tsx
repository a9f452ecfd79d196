import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { kindOf } from "@/content/entity-list";
import { Shape } from "@/features/entities/Shape";
import { useTranslation } from "@/i18n/use-translation";
import { pageOfName } from "./added-to";
import { LinkOption, OptionGroup } from "./Option";
import { rememberSearch } from "./recent-searches";

interface EntityOptionsProps {
  readonly ids: readonly string[];
  readonly text: string;
  readonly active: string | undefined;
  readonly onLeave: () => void;
}

/** Names that were found; each opens its page. */
export function EntityOptions({ ids, text, active, onLeave }: EntityOptionsProps) {
  const address = useAddress();
  const { entities, index } = useEdition();
  const { t } = useTranslation();
  const heads = ids.flatMap((id) => entities.byId.get(id) ?? []);
  if (heads.length === 0) return null;
  const follow = () => {
    rememberSearch(text);
    onLeave();
  };
  return (
    <OptionGroup label={t(($) => $.searchPanel.entities)}>
      {heads.map(({ id, type, name }) => (
        <LinkOption
          key={id}
          id={`search-entity-${id}`}
          active={active}
          to={pageOfName(address, id)}
          onFollow={follow}
        >
          <span className="search-name">
            <Shape kind={kindOf(type)} />
            {name[address.language]}
          </span>
          <span className="search-aside">
            {t(($) => $.thread.stories, {
              count: index.storiesOf[index.entityNumber.get(id) ?? -1]?.length ?? 0,
            })}
          </span>
        </LinkOption>
      ))}
    </OptionGroup>
  );
}
