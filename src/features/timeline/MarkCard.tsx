import { useEffect, useRef } from "react";
import { Link } from "@/address/Link";
import { useAddress } from "@/address/use-address";
import { languageOf, textOf } from "@/content/catalogue";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTeasers } from "@/content/use-teaser";
import { EntityChip } from "@/features/entities/EntityChip";
import { NewMark } from "@/features/library/NewMark";
import { useTranslation } from "@/i18n/use-translation";
import { roleOf, withRange } from "@/thread/change-thread";
import { cardNames } from "./card-names";
import { saySpan } from "./say-window";
import { storySpans, timeOf } from "./story-spans";
import { dateAt } from "./thread-range";
import type { Lane } from "./use-lanes";

const MOST_STORIES = 8;

interface MarkCardProps {
  /** Its stories, oldest first. */
  readonly positions: readonly number[];
  readonly lanes: readonly Lane[];
  /** Where the mark is: 0 at the left of the plot, 1 at its right. */
  readonly share: number;
  /** Takes the focus, as when it was opened by a key. */
  readonly focused: boolean;
  /** Brings its stories apart; undefined where they are on one day. */
  readonly onZoom?: (() => void) | undefined;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What a mark is: its story with who is in it, or the stories it counts. */
export function MarkCard({ positions, lanes, share, focused, onZoom, onEnter, onLeave }: MarkCardProps) {
  const { t } = useTranslation();
  const address = useAddress();
  const { language, thread, view } = address;
  const { index, entities } = useEdition();
  const card = useRef<HTMLElement>(null);
  const listed = positions.slice(0, MOST_STORIES);
  const teaserOf = useTeasers(listed, language);
  const [first = 0] = positions;
  const last = positions.at(-1) ?? first;
  useEffect(() => {
    if (focused) card.current?.querySelector("a")?.focus();
  }, [focused]);
  useEffect(() => {
    // Set here and not in the markup: the page's policy takes no style attributes.
    card.current?.style.setProperty("--share", String(share));
  }, [share]);
  const mentioned = positions.length > 1 ? [] : (index.mentions[first] ?? []);
  const names = cardNames(
    mentioned.map((number) => index.entities[number] ?? ""),
    lanes.map(({ id }) => id),
    (id) => roleOf(thread, id) !== undefined,
  );
  const left = mentioned.length - names.length;
  const when =
    positions.length === 1
      ? sayDate(index.dates[first] ?? "", language, { weekday: true })
      : t(($) => $.timeline.group, { range: saySpan(index, first, last, language), count: positions.length });
  /** The days all of them take, so that none is left out of the list. */
  const rangeOfAll = () => {
    const days = timeOf(storySpans(index), positions) ?? { from: 0, to: 1 };
    return { from: dateAt(days.from, "day"), to: dateAt(days.to - 1, "day") };
  };
  return (
    <section
      ref={card}
      aria-label={when}
      className="tl-card"
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="mb-1 text-muted">{when}</p>
      <ul>
        {listed.map((position) => {
          const teaser = teaserOf(position);
          const id = index.ids[position] ?? "";
          return (
            <li key={id}>
              <Link
                to={{ language, thread, view, screen: { name: "story", id } }}
                className="tl-card-story tap"
              >
                <span lang={teaser && languageOf(teaser.title)} className="font-serif font-semibold">
                  {teaser ? textOf(teaser.title) : sayDate(index.dates[position] ?? "", language)}
                </span>
                {positions.length > 1 && (
                  <span className="whitespace-nowrap text-muted">
                    {" "}
                    {sayDate(index.dates[position] ?? "", language, { short: true })}
                  </span>
                )}
                <NewMark position={position} />
              </Link>
            </li>
          );
        })}
      </ul>
      {positions.length > listed.length && (
        <Link to={{ ...address, thread: withRange(thread, rangeOfAll()) }} className="quiet tap text-sm">
          {t(($) => $.timeline.listAll, { count: positions.length })}
        </Link>
      )}
      {names.length > 0 && (
        <ul className="mt-2 flex flex-wrap items-center gap-1.5">
          {names.map((id) => {
            const entity = entities.byId.get(id);
            return <li key={id}>{entity && <EntityChip entity={entity} language={language} />}</li>;
          })}
          {left > 0 && <li className="text-muted">{t(($) => $.stories.facets.more, { count: left })}</li>}
        </ul>
      )}
      {onZoom && positions.length > 1 && (
        <button type="button" className="button mt-2" onClick={onZoom}>
          {t(($) => $.timeline.openGroup)}
        </button>
      )}
    </section>
  );
}
