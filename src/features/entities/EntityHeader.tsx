import { EMPTY_THREAD } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { type EntityHead, kindOf } from "@/content/entity-list";
import { otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { FollowButton } from "./FollowButton";
import { Shape } from "./Shape";

interface EntityHeaderProps {
  readonly entity: EntityHead;
  /** Undefined until it has come. */
  readonly note: string | undefined;
  /** In how many stories of the edition it is. */
  readonly stories: number;
}

/** Who or what this is: names in both languages, note, and what can be done with it. */
export function EntityHeader({ entity, note, stories }: EntityHeaderProps) {
  const address = useAddress();
  const { t } = useTranslation();
  const { language } = address;
  const other = otherLanguage(language);
  const own = { ...EMPTY_THREAD, with: [entity.id] };
  return (
    <header>
      <p className="flex items-center gap-2 text-sm text-muted">
        <Shape kind={kindOf(entity.type)} />
        {t(($) => $.entities.kind[entity.type])}
      </p>
      <h1
        tabIndex={-1}
        className="mt-2 font-serif text-3xl leading-tight font-bold text-balance md:text-[2.75rem]"
      >
        {entity.name[language]}
      </h1>
      {entity.name[other] !== entity.name[language] && (
        <p lang={other} className="mt-1 font-serif text-xl text-muted">
          {entity.name[other]}
        </p>
      )}
      <p className="mt-4 max-w-[42rem] font-serif text-lg leading-normal">{note}</p>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <FollowButton entity={entity} />
        {stories > 0 && (
          <Link
            to={{ ...address, screen: { name: "stories" }, thread: own }}
            className="quiet tap flex items-center"
          >
            {t(($) => $.entities.itsStories, { count: stories })}
          </Link>
        )}
      </div>
    </header>
  );
}
