import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LISTED_ROWS } from "@/content/archive-years";
import { useEdition } from "@/content/edition-context";
import { useHydrated } from "@/lib/use-hydrated";
import { useThread } from "@/thread/thread-context";
import { EarlierYears } from "./EarlierYears";
import { EmptyResult } from "./EmptyResult";
import { groupByYear, type YearGroup } from "./group-by-year";
import { YearHeading } from "./YearHeading";
import { YearList } from "./YearList";

const VirtualStories = lazy(() =>
  import("./VirtualStories").then(({ VirtualStories }) => ({ default: VirtualStories })),
);

/** The stories of the thread, newest first, under their years; a list longer than a page holds is virtualised. */
export function StoryList() {
  const { index } = useEdition();
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  const hydrated = useHydrated();
  if (matched.length === 0 && !searching) return <EmptyResult />;
  const newest = <PlainStories groups={groupByYear(matched.slice(-LISTED_ROWS), index.dates)} />;
  return (
    <section aria-label={t(($) => $.stories.list)} aria-busy={searching}>
      {hydrated && matched.length > LISTED_ROWS ? (
        <Suspense fallback={newest}>
          <VirtualStories positions={matched} />
        </Suspense>
      ) : (
        newest
      )}
      <EarlierYears />
    </section>
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
