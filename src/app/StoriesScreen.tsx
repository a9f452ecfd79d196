import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Facets } from "@/features/stories/Facets";
import { StoryList } from "@/features/stories/StoryList";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useThread } from "@/thread/thread-context";
import { Sheet } from "@/ui/Sheet";
import { TimelineBand } from "./TimelineBand";

/** The list with what narrows it: beside it on a wide screen, in a sheet on a phone. */
export function StoriesScreen() {
  const { t } = useTranslation();
  const { matched } = useThread();
  const [narrowing, setNarrowing] = useState(false);
  return (
    <>
      <h1 tabIndex={-1} className="sr-only">
        {t(($) => $.stories.title)}
      </h1>
      <TimelineBand />
      <div className="page grid gap-x-14 pt-6 pb-16 lg:grid-cols-[17rem_minmax(0,1fr)]">
        <aside className="awaits max-lg:hidden" aria-label={t(($) => $.stories.facets.label)}>
          <Facets />
        </aside>
        <div className="awaits min-w-0">
          <ThreadBar />
          <button type="button" className="button mt-3 lg:hidden" onClick={() => setNarrowing(true)}>
            {t(($) => $.stories.facets.open)}
          </button>
          <StoryList />
        </div>
      </div>
      <Sheet
        open={narrowing}
        label={t(($) => $.stories.facets.label)}
        closeLabel={t(($) => $.stories.facets.show, { count: matched.length })}
        onClose={() => setNarrowing(false)}
      >
        <Facets />
      </Sheet>
    </>
  );
}
