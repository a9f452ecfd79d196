import { useTranslation } from "react-i18next";
import { useEdition } from "@/content/edition-context";
import { useThread } from "@/thread/thread-context";
import { EmptyResult } from "./EmptyResult";
import { groupByYear } from "./group-by-year";
import { StoryRow } from "./StoryRow";

/** Above this many rows the list is virtualised; prerendered pages hold as many. */
export const PLAIN_ROWS = 200;

/** The stories of the thread, newest first, under their years. */
export function StoryList() {
  const { index } = useEdition();
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  if (matched.length === 0 && !searching) return <EmptyResult />;
  const groups = groupByYear(matched.slice(-PLAIN_ROWS), index.dates);
  return (
    <section aria-label={t(($) => $.stories.list)} aria-busy={searching}>
      {groups.map(({ year, positions }) => (
        <section key={year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`} className="mt-8 border-b border-rule pb-1 font-serif text-3xl font-bold">
            {year}
          </h2>
          <ol>
            {positions.map((position) => (
              <li key={index.ids[position]} className="border-b border-rule last:border-0">
                <StoryRow position={position} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
