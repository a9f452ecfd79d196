import { useAddress } from "@/address/use-address";
import type { Story } from "@/content/model";
import { readingMinutes } from "@/content/reading-time";
import { SaveStory } from "@/features/library/SaveStory";
import { useTranslation } from "@/i18n/use-translation";
import { ReadingProgress } from "./ReadingProgress";
import { ViewSwitch } from "./ViewSwitch";

interface ReaderToolsProps {
  readonly story: Story;
  /** Pairs in reading order. */
  readonly ids: readonly string[];
  /** From the sentence that is lit. */
  readonly listen: () => void;
  /** The sentence that is lit. */
  readonly quote: () => void;
}

/** What a story offers: views, listening, quoting, saving, and how far one has read. */
export function ReaderTools({ story, ids, listen, quote }: ReaderToolsProps) {
  const { language, view } = useAddress();
  const { t } = useTranslation();
  return (
    <>
      <ViewSwitch />
      <button type="button" className="button" onClick={listen}>
        {t(($) => $.reading.listen)}
      </button>
      <button type="button" className="button" onClick={quote}>
        {t(($) => $.reading.quote)}
      </button>
      <SaveStory story={story} />
      <ReadingProgress story={story.id} ids={ids} minutes={readingMinutes(story, language)} view={view} />
    </>
  );
}
