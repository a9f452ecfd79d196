import { useMemo, useRef } from "react";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { LaneChart } from "./LaneChart";
import { storySpans, timeOf } from "./story-spans";
import { fitAround } from "./time-window";
import { useChart } from "./use-chart";
import { useTold } from "./use-told";
import { useWindow } from "./use-window";

const NO_LANES: readonly number[] = [];

/** Beside a story: the stories of the thread over time, and where this one is among them. */
export function ThreadStrip({ position }: { readonly position: number }) {
  const { t } = useTranslation();
  const { index } = useEdition();
  const { matched } = useThread();
  const plot = useRef<HTMLFieldSetElement>(null);
  const spans = storySpans(index);
  const first = useMemo(() => {
    const days = timeOf(spans, [...matched, position]);
    return days ? fitAround(days, spans.whole) : spans.whole;
  }, [spans, matched, position]);
  const movable = useWindow(first);
  const chart = useChart(plot, movable.window, NO_LANES, useTold(true));
  return (
    <section aria-label={t(($) => $.timeline.label)} className="tl tl-of-1">
      <LaneChart plot={plot} chart={chart} lanes={[]} movable={movable} here={position} live />
    </section>
  );
}
