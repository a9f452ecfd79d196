import { useState } from "react";
import { useEdition } from "@/content/edition-context";
import { NewsLine } from "@/features/library/NewsLine";
import { Afterwards } from "@/features/stories/Afterwards";
import { Facets } from "@/features/stories/Facets";
import { StoryList } from "@/features/stories/StoryList";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { Sheet } from "@/ui/Sheet";
import { TimelineBand } from "./TimelineBand";

/** The list with what narrows it, if there is anything to narrow by: beside it on a wide screen, in a sheet on a phone. */
export function StoriesScreen() {
  return SCREEN;
}

function Stories() {
  const { t } = useTranslation();
  const { index } = useEdition();
  const narrows = index.entities.length > 0;
  return (
    <>
      <h1 tabIndex={-1} className="sr-only">
        {t(($) => $.stories.title)}
      </h1>
      <Afterwards>
        <TimelineBand />
      </Afterwards>
      <div className={`page grid gap-x-14 pt-6 pb-16 ${narrows ? "lg:grid-cols-[17rem_minmax(0,1fr)]" : ""}`}>
        {narrows && (
          <aside
            // Beside the list, it is no anchor for it.
            className="awaits [overflow-anchor:none] max-lg:hidden"
            aria-label={t(($) => $.stories.facets.label)}
          >
            <Afterwards>
              <Facets />
            </Afterwards>
          </aside>
        )}
        <div className="awaits min-w-0">
          <ThreadBar />
          <NewsLine />
          {narrows && <Narrowing />}
          <StoryList />
        </div>
      </div>
    </>
  );
}

/** Always the same: what in it hears of a new thread is drawn anew, and not all of it with the address. */
const SCREEN = <Stories />;

/** On a phone: opens the sheet of everything one can follow. */
function Narrowing() {
  const { t } = useTranslation();
  const { matched } = useThread();
  const [narrowing, setNarrowing] = useState(false);
  return (
    <>
      <button type="button" className="button mt-3 lg:hidden" onClick={() => setNarrowing(true)}>
        {t(($) => $.stories.facets.open)}
      </button>
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
