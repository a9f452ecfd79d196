import { memo, useMemo } from "react";
import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { monthName, sayDate } from "@/content/say-date";
import { useTeasers } from "@/content/use-teaser";
import { NewMark } from "@/features/library/NewMark";
import { useTranslation } from "@/i18n/use-translation";
import { withRange } from "@/thread/change-thread";
import { useThread } from "@/thread/thread-context";
import { byYear } from "./by-year";
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
  const years = useMemo(() => byYear(matched, index.start), [matched, index]);
  const tabIndex = shown ? undefined : -1;
  return (
    <ol aria-label={t(($) => $.timeline.list)} className={shown ? "tl-list" : "tl-list tl-unseen"}>
      {years.map(({ year, months, count }) => (
        <li key={year}>
          {named ? (
            <>
              <b>{year}</b>
              <ol>
                {months.map(({ month, positions }) => {
                  const name = monthName(month, address.language);
                  return (
                    <li key={month}>
                      <span className="tl-month">{name}</span>
                      <ol>{positions.map((position) => storyItem(position, `${name} ${year}`))}</ol>
                    </li>
                  );
                })}
              </ol>
            </>
          ) : (
            <Link to={yearAddress(year)} tabIndex={tabIndex}>
              {t(($) => $.timeline.yearOf, { year, count })}
            </Link>
          )}
        </li>
      ))}
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

  function yearAddress(year: number): Address {
    const text = String(Math.abs(year)).padStart(4, "0");
    const date = year < 0 ? `-${text}` : text;
    return { ...address, thread: withRange(address.thread, { from: date, to: date }) };
  }
});
