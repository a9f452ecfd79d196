import { useTranslation } from "react-i18next";
import { useEdition } from "@/content/edition-context";
import { useHydrated } from "@/lib/use-hydrated";
import { useThread } from "@/thread/thread-context";
import { EarlierYears } from "./EarlierYears";
import { EmptyResult } from "./EmptyResult";
import { groupByYear } from "./group-by-year";
import { MoreRows } from "./MoreRows";
import { useDrawnRows } from "./use-drawn-rows";
import { YearList } from "./YearList";

/** The stories of the thread, newest first, under their years. */
export function StoryList() {
  const { index } = useEdition();
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  const { rows, more } = useDrawnRows(matched);
  const hydrated = useHydrated();
  if (matched.length === 0 && !searching) return <EmptyResult />;
  const groups = groupByYear(matched.slice(-rows), index.dates);
  return (
    <section aria-label={t(($) => $.stories.list)} aria-busy={searching}>
      {groups.map(({ year, positions }) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`} className="mt-8 border-b border-rule pb-1 font-serif text-3xl font-bold">
            {year}
          </h2>
          <YearList positions={positions} />
        </section>
      ))}
      {hydrated && rows < matched.length && <MoreRows key={rows} more={more} />}
      <EarlierYears />
    </section>
  );
}
