import { useRef } from "react";
import type { Language } from "@/i18n/languages";
import { useTranslation } from "@/i18n/use-translation";
import { usePairTools } from "./pair-tools";
import { SourceText } from "./SourceText";
import { useBeside } from "./use-beside";
import { useIntoSight } from "./use-into-sight";

interface PairSourcesProps {
  readonly numbers: readonly number[];
  readonly language: Language;
}

/** The sources of one sentence, beside it where there is room. */
export function PairSources({ numbers, language }: PairSourcesProps) {
  const { t } = useTranslation();
  const { sources } = usePairTools();
  const element = useRef<HTMLSpanElement>(null);
  useBeside(element);
  useIntoSight(element);
  const own = sources.filter(({ n }) => numbers.includes(n));
  return (
    <span ref={element} className="pair-sources">
      {own.length === 0 && <span>{t(($) => $.readingTools.pair.noSources)}</span>}
      {own.map((source) => (
        <span key={source.n} className="pair-source">
          <span className="text-muted">{source.n}. </span>
          <SourceText source={source} language={language} />
        </span>
      ))}
    </span>
  );
}
