import { type ReactNode, use } from "react";
import { useTranslation } from "react-i18next";
import { LISTED_ROWS } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { loadAhead } from "@/lib/load-ahead";
import { useHydrated } from "@/lib/use-hydrated";
import { usePart } from "@/lib/use-part";
import { useThread } from "@/thread/thread-context";
import { PartWordsContext } from "@/ui/lazy-part";
import { EarlierYears } from "./EarlierYears";
import { EmptyResult } from "./EmptyResult";
import { groupByYear, type YearGroup } from "./group-by-year";
import { YearHeading } from "./YearHeading";
import { YearList } from "./YearList";

const virtualStories = loadAhead(async () => (await import("./VirtualStories")).VirtualStories);

/** The stories of the thread, newest first, under their years; a list longer than a page holds is virtualised. */
export function StoryList() {
  const { index } = useEdition();
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  const hydrated = useHydrated();
  if (matched.length === 0 && !searching) return <EmptyResult />;
  const newest = <PlainStories groups={groupByYear(matched.slice(-LISTED_ROWS), index.dates)} />;
  return (
    <section aria-label={t(($) => $.stories.list)} aria-busy={searching} className="flow-root">
      {hydrated && matched.length > LISTED_ROWS ? <LongList positions={matched} newest={newest} /> : newest}
      <EarlierYears />
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

function PlainStories({ groups }: { readonly groups: readonly YearGroup[] }) {
  return groups.map(({ year, positions }) => (
    <section key={year} aria-labelledby={`y${year}`}>
      <YearHeading year={year} />
      <YearList positions={positions} />
    </section>
  ));
}
