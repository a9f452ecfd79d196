import { memo, useMemo } from "react";
import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { groupByYear } from "@/content/group-by-year";
import type { EdtfDate } from "@/content/model";
import { monthName, sayDate } from "@/content/say-date";
import { useTeasers } from "@/content/use-teaser";
import { NewMark } from "@/features/library/NewMark";
import { useTranslation } from "@/i18n/use-translation";
import { withRange } from "@/thread/change-thread";
import { rangeOfDate } from "@/thread/range-of-date";
import { useThread } from "@/thread/thread-context";
import { byMonth } from "./by-month";
import { dayInMonth } from "./day-in-month";

/** Up to here the list names each story; a larger edition is listed by its years, and by story in the list below. */
const NAMED = 200;

interface TimelineListProps {
  /** Seen by everyone; else only by those who read the page without its picture. */
  readonly shown: boolean;
}

/** The timeline as what it is first: the stories by year and month, oldest first. */
export const TimelineList = memo(function TimelineList({ shown }: TimelineListProps) {
  const { t } = useTranslation();
  const address = useAddress();
  const { index } = useEdition();
  const { matched } = useThread();
  const named = index.size <= NAMED;
  const teaserOf = useTeasers(named ? matched : [], address.language);
  const years = useMemo(() => groupByYear(matched, index.dates).toReversed(), [matched, index]);
  const tabIndex = shown ? undefined : -1;
  return (
    <ol aria-label={t(($) => $.timeline.list)} className={shown ? "tl-list" : "tl-list tl-unseen"}>
      {years.map(({ year, positions }) => {
        const said = sayDate(year, address.language);
        return (
          <li key={year}>
            {named ? (
              <>
                <b>{said}</b>
                <ol>
                  {byMonth(positions.toReversed(), index.dates).map(({ month, ...of }) => {
                    const name = monthName(month, address.language);
                    return (
                      <li key={month}>
                        {name && <span className="tl-month">{name}</span>}
                        <ol>{of.positions.map((position) => storyItem(position, `${name} ${said}`))}</ol>
                      </li>
                    );
                  })}
                </ol>
              </>
            ) : (
              <Link to={yearAddress(year)} tabIndex={tabIndex}>
                {t(($) => $.timeline.yearOf, { year: said, count: positions.length })}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );

  function storyItem(position: number, month: string) {
    const teaser = teaserOf(position);
    const id = index.ids[position] ?? "";
    const to: Address = { ...address, screen: { name: "story", id } };
    const date = sayDate(index.dates[position] ?? "", address.language);
    const [day, rest] = dayInMonth(date, month);
    return (
      <li key={id}>
        <Link to={to} tabIndex={tabIndex}>
          {teaser ? (
            <>
              <span className="tl-day">
                {day}
                {/* For those who hear the link without its headings. */}
                <span className="sr-only">{rest}, </span>
              </span>
              <span lang={languageOf(teaser.title)}>{textOf(teaser.title)}</span>
            </>
          ) : (
            date
          )}
          <NewMark position={position} />
        </Link>
      </li>
    );
  }

  function yearAddress(year: EdtfDate): Address {
    return { ...address, thread: withRange(address.thread, rangeOfDate(year) ?? {}) };
  }
});
