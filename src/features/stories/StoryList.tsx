import { type ReactNode, type RefObject, use, useRef, useState } from "react";
import { LISTED_ROWS } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { groupByYear } from "@/content/group-by-year";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { isLive } from "@/lib/use-browser-value";
import { useGrowing } from "@/lib/use-growing";
import { useHydrated } from "@/lib/use-hydrated";
import { usePart } from "@/lib/use-part";
import { useThread } from "@/thread/thread-context";
import { PartWordsContext } from "@/ui/lazy-part";
import { Afterwards } from "./Afterwards";
import { EarlierYears } from "./EarlierYears";
import { EmptyResult } from "./EmptyResult";
import { KeepRow } from "./KeepRow";
import { ListedStory } from "./ListedStory";
import { rowsToPaint } from "./near-rows";
import { namesTheSame } from "./row-chips";
import { useNearRows } from "./use-near-rows";
import { usePaintedThread, useThreadNow } from "./use-painted-thread";
import { YearHeading } from "./YearHeading";

const virtualStories = loadAhead(async () => (await import("./VirtualStories")).VirtualStories);
/** Never there. */
const nothing: typeof virtualStories = { load: () => new Promise(() => {}), loaded: () => undefined };

/** So many of a long list's printed rows are more than a window shows; the browser leaves the others out of its work. */
const ROWS_IN_SIGHT = 24;
/** So many rows go in one draw. */
const GOING_ROWS = 20;

/** The stories of the thread, newest first, under their years; a list longer than a page holds is virtualised. */
export function StoryList() {
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const list = useRef<HTMLElement>(null);
  if (matched.length === 0 && !searching) return <EmptyResult />;
  return (
    <section ref={list} aria-label={t(($) => $.stories.list)} aria-busy={searching} className="flow-root">
      <Rows list={list} positions={matched} long={hydrated && matched.length > LISTED_ROWS} />
      {EARLIER}
    </section>
  );
}

/** Always the same: a thread that is drawn first does not draw it anew. */
const EARLIER = (
  <Afterwards>
    <EarlierYears />
  </Afterwards>
);

interface RowsProps {
  readonly list: RefObject<Element | null>;
  readonly positions: readonly number[];
  readonly long: boolean;
}

/** Every story; of a long list the newest alone until the code for it has come. Printed rows go a few at a time. */
function Rows({ list, positions, long }: RowsProps): ReactNode {
  const { part: VirtualStories, failures, retry } = usePart(long ? virtualStories : nothing);
  const { Missing } = use(PartWordsContext);
  const [printed] = useState(() => !isLive());
  const gone = useGrowing(VirtualStories && printed ? LISTED_ROWS : 0, GOING_ROWS);
  if (VirtualStories && (!printed || gone === LISTED_ROWS)) return <VirtualStories positions={positions} />;
  return (
    <>
      <PlainStories list={list} printed={printed} gone={gone} />
      {failures > 0 && <Missing retry={retry} again={failures > 1} />}
    </>
  );
}

interface PlainStoriesProps {
  readonly list: RefObject<Element | null>;
  readonly printed: boolean;
  /** How many of them are empty, if they are out of sight. */
  readonly gone: number;
}

/** Those of the newest that a click brings into the window at once; what else it changes after they are seen. */
function PlainStories({ list, printed, gone }: PlainStoriesProps) {
  const { index } = useEdition();
  const now = useThreadNow();
  const painted = usePaintedThread();
  const { positions, seen, standing, going } = rowsToPaint(now, painted, useNearRows(list), LISTED_ROWS);
  const threads = [now.thread.thread, painted.thread.thread] as const;
  const isHeld = (position: number) =>
    standing.has(position) && (!seen.has(position) || namesTheSame(index, position, threads));
  const firstSeen = printed && index.size > LISTED_ROWS ? index.size - ROWS_IN_SIGHT : 0;
  const firstGone = gone > 0 ? (positions.at(-gone) ?? 0) : index.size;
  const years = groupByYear(positions, index.dates).map((group) => (
    <section
      key={group.year}
      aria-labelledby={`y${group.year}`}
      hidden={group.positions.every((position) => going.has(position))}
    >
      <YearHeading year={group.year} />
      <ol>
        {group.positions.map((position) => (
          <ListedStory
            key={index.ids[position]}
            position={position}
            far={position < firstSeen}
            empty={position >= firstGone}
            going={going.has(position)}
            drawn={isHeld(position) ? painted : now}
          />
        ))}
      </ol>
    </section>
  ));
  return <KeepRow list={list}>{years}</KeepRow>;
}
