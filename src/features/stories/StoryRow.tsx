import { memo } from "react";
import type { Address } from "@/address/address";
import { goFromHere, Link } from "@/address/Link";
import { useLinkView } from "@/address/preferred-view";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeaser } from "@/content/use-teaser";
import { EntityChip } from "@/features/entities/EntityChip";
import { NewMark } from "@/features/library/NewMark";
import { SaveRow } from "@/features/library/SaveRow";
import { useTranslation } from "@/i18n/use-translation";
import { rowChips } from "./row-chips";

/**
 * One story in the list: date, title, summary, its first entities and those that are followed. While a long list scrolls, what
 * stands is not drawn again.
 */
export const StoryRow = memo(function StoryRow({ position }: { readonly position: number }) {
  const address = useAddress();
  const view = useLinkView();
  const { index, entities } = useEdition();
  const { t } = useTranslation();
  const { language, thread } = address;
  const teaser = useTeaser(position, language);
  const id = index.ids[position] ?? "";
  const date = index.dates[position] ?? "";
  const to: Address = { language, thread, view, screen: { name: "story", id } };
  const chips = rowChips(index, position, thread).flatMap((id) => entities.byId.get(id) ?? []);
  return (
    <article className="story-row">
      <p className="story-row-date">
        <time dateTime={/^[\d-]+$/.test(date) ? date : undefined}>
          {sayDate(date, language, { weekday: true, withoutYear: true })}
        </time>
        <NewMark position={position} />
      </p>
      <div>
        <h3 className="font-serif text-xl leading-snug font-semibold">
          <Link
            to={to}
            // The thread may be another than the one the row was drawn for.
            onClick={(event) => goFromHere(event, to, (here) => ({ ...to, thread: here.thread }))}
            lang={teaser && languageOf(teaser.title)}
            className="hover:text-thread"
          >
            {teaser ? textOf(teaser.title) : t(($) => $.shell.loading)}
          </Link>
        </h3>
        <p lang={teaser && languageOf(teaser.summary)} className="mt-1 max-w-[42rem] font-serif text-muted">
          {teaser && textOf(teaser.summary)}
        </p>
        <ul className="mt-2.5 flex flex-wrap gap-1.5">
          {chips.map((entity) => (
            <li key={entity.id}>
              <EntityChip entity={entity} language={language} />
            </li>
          ))}
        </ul>
      </div>
      <SaveRow position={position} title={teaser?.title} />
    </article>
  );
});
