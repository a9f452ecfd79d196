import { useRef } from "react";
import type { Pair } from "@/content/model";
import { SaveSentence } from "@/features/library/SaveSentence";
import { type Language, otherLanguage } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { MarkedText } from "./MarkedText";
import { PairSources } from "./PairSources";
import { usePairTools } from "./pair-tools";
import { isInBoth } from "./shown-text";
import { useIntoSight } from "./use-into-sight";

export interface PairDetailProps {
  readonly id: string;
  readonly pair: Pair;
  readonly language: Language;
  /** The other half, where the text around shows one language only. */
  readonly counterpart: string | undefined;
  readonly sourcesOpen: boolean;
  readonly onSources: () => void;
  readonly onClose: () => void;
}

/** What unfolds under a sentence: its counterpart, what one can do with it, its sources. In a paragraph, so all of it is phrasing. */
export function PairDetail(props: PairDetailProps) {
  const { id, pair, language, counterpart, sourcesOpen, onSources, onClose } = props;
  const { t } = useTranslation();
  const { story, listenFrom, quote } = usePairTools();
  const detail = useRef<HTMLSpanElement>(null);
  useIntoSight(detail);
  return (
    <span ref={detail} className="pair-detail">
      {counterpart !== undefined && (
        <span lang={otherLanguage(language)} className="pair-other">
          <MarkedText text={counterpart} />
        </span>
      )}
      <span className="pair-tools">
        <button type="button" className="quiet tap" aria-expanded={sourcesOpen} onClick={onSources}>
          {t(($) => $.readingTools.pair.sources, { count: pair.sources?.length ?? 0 })}
        </button>
        <button type="button" className="quiet tap" onClick={() => listenFrom(id)}>
          {t(($) => $.readingTools.pair.listen)}
        </button>
        <button type="button" className="quiet tap" onClick={() => quote(id, false)}>
          {t(($) => $.readingTools.pair.quote)}
        </button>
        {isInBoth(pair) && (
          <button type="button" className="quiet tap" onClick={() => quote(id, true)}>
            {t(($) => $.readingTools.pair.quoteBoth)}
          </button>
        )}
        {story && <SaveSentence story={story} passage={id} pair={pair} />}
        <button type="button" className="quiet tap" onClick={onClose}>
          {t(($) => $.readingTools.pair.close)}
        </button>
      </span>
      {sourcesOpen && <PairSources numbers={pair.sources ?? []} language={language} />}
    </span>
  );
}
