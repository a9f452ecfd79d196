import { type ReactNode, type RefObject, use, useRef } from "react";
import { LISTED_ROWS } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { useHydrated } from "@/lib/use-hydrated";
import { usePart } from "@/lib/use-part";
import { useThread } from "@/thread/thread-context";
import { PartWordsContext } from "@/ui/lazy-part";
import { Afterwards } from "./Afterwards";
import { EarlierYears } from "./EarlierYears";
import { EmptyResult } from "./EmptyResult";
import { groupByYear } from "./group-by-year";
import { KeepRow } from "./KeepRow";
import { ListedStory } from "./ListedStory";
import { rowsToPaint } from "./near-rows";
import { useNearRows } from "./use-near-rows";
import { usePaintedThread } from "./use-painted-thread";
import { YearHeading } from "./YearHeading";

const virtualStories = loadAhead(async () => (await import("./VirtualStories")).VirtualStories);

/** The stories of the thread, newest first, under their years; a list longer than a page holds is virtualised. */
export function StoryList() {
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  const hydrated = useHydrated();
  const list = useRef<HTMLElement>(null);
  if (matched.length === 0 && !searching) return <EmptyResult />;
  const newest = <PlainStories list={list} />;
  return (
    <section ref={list} aria-label={t(($) => $.stories.list)} aria-busy={searching} className="flow-root">
      {hydrated && matched.length > LISTED_ROWS ? <LongList positions={matched} newest={newest} /> : newest}
      <Afterwards>
        <EarlierYears />
      </Afterwards>
    </section>
  );
}

interface LongListProps {
  readonly positions: readonly number[];
  readonly newest: ReactNode;
}

/** Every story; the newest alone until the code for it has come. */
function LongList({ positions, newest }: LongListProps) {
  const { part: VirtualStories, failures, retry } = usePart(virtualStories);
  const { Missing } = use(PartWordsContext);
  if (VirtualStories) return <VirtualStories positions={positions} />;
  return (
    <>
      {newest}
      {failures > 0 && <Missing retry={retry} again={failures > 1} />}
    </>
  );
}

/** Those of the newest that a click brings into the window at once, the others after they are seen. */
function PlainStories({ list }: { readonly list: RefObject<Element | null> }) {
  const { index } = useEdition();
  const { now, painted } = usePaintedThread();
  const { positions, firstNear } = rowsToPaint(now, painted, useNearRows(list), LISTED_ROWS);
  const years = groupByYear(positions, index.dates).map((group) => (
    <section key={group.year} aria-labelledby={`y${group.year}`}>
      <YearHeading year={group.year} />
      <ol>
        {group.positions.map((position) => (
          <ListedStory
            key={index.ids[position]}
            position={position}
            drawn={position >= firstNear ? now : painted}
          />
        ))}
      </ol>
    </section>
  ));
  return <KeepRow list={list}>{years}</KeepRow>;
}
