import { memo } from "react";
import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { readingMinutes } from "@/content/reading-time";
import { SaveStory } from "@/features/library/SaveStory";
import { useTranslation } from "@/i18n/use-translation";
import { usePairTools } from "./pair-tools";
import { ReadingProgress } from "./ReadingProgress";
import { ViewSwitch } from "./ViewSwitch";

interface ReaderToolsProps {
  readonly story: Story;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  /** The sentence that is lit: from there one listens, and it is quoted. */
  readonly current: string | undefined;
}

/** What a story offers: views, listening, quoting, saving, and how far one has read. */
export const ReaderTools = memo(function ReaderTools({ story, ids, current }: ReaderToolsProps) {
  const { listenFrom, quote } = usePairTools();
  const { language, view } = useAddress();
  const { t } = useTranslation();
  return (
    <>
      <ViewSwitch />
      <button type="button" className="button" onClick={() => listenFrom(current)}>
        {t(($) => $.reading.listen)}
      </button>
      <button type="button" className="button" onClick={() => quote(current, view !== "single")}>
        {t(($) => $.reading.quote)}
      </button>
      <SaveStory story={story} />
      <ReadingProgress story={story.id} ids={ids} minutes={readingMinutes(story, language)} view={view} />
    </>
  );
});
