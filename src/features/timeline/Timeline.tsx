import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { isLive } from "@/lib/use-browser-value";
import { useHydrated } from "@/lib/use-hydrated";
import { useThread } from "@/thread/thread-context";
import { lazyPart } from "@/ui/lazy-part";
import { LaneChart } from "./LaneChart";
import { LaneNames } from "./LaneNames";
import { RangeStrip } from "./RangeStrip";
import { sayWindow } from "./say-window";
import { storySpans, timeOf } from "./story-spans";
import { TimelineList } from "./TimelineList";
import { type Panel, TimelineTools } from "./TimelineTools";
import { firstWindow } from "./thread-range";
import { fitAround } from "./time-window";
import { useChart } from "./use-chart";
import { useKeptRoom } from "./use-kept-room";
import { useLanes } from "./use-lanes";
import { useRange } from "./use-range";
import { useMedia } from "./use-size";
import { useWindow } from "./use-window";

const TypedRange = lazyPart(async () => (await import("./TypedRange")).TypedRange, null);
const LaneChooser = lazyPart(async () => (await import("./LaneChooser")).LaneChooser, null);

/** The thread over time: lanes of who was there when, a list for everyone, marks that lead to their stories. */
export function Timeline() {
  const [printed] = useState(() => !isLive());
  const [width, setWidth] = useState<number>();
  return printed || width !== undefined ? <DrawnTimeline width={width} /> : <Room onMeasured={setWidth} />;
}

/** Tells scripts how wide the chart will be before they draw it: what depends on the width is then made once. */
function Room({ onMeasured }: { readonly onMeasured: (width: number) => void }) {
  const chart = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onMeasured(chart.current?.getBoundingClientRect().width ?? 0), [onMeasured]);
  return (
    <section className="tl">
      <div className="tl-body">
        <div ref={chart} className="tl-right" />
      </div>
    </section>
  );
}

/** @param width of the chart, where it is known before it is drawn */
function DrawnTimeline({ width }: { readonly width: number | undefined }) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const { index } = useEdition();
  const { thread, matched } = useThread();
  const live = useHydrated();
  const plot = useRef<HTMLFieldSetElement>(null);
  const lanes = useLanes();
  const range = useRange();
  const spans = storySpans(index);
  const { whole } = spans;
  const movable = useWindow(firstWindow(thread, whole, spans.bulk));
  const chart = useChart(plot, movable.window, lanes.numbers, live, width);
  const [panel, setPanel] = useState<Panel>();
  const narrow = useMedia("(max-width: 47.99rem)");
  const { open: opened, setOpen } = lanes;
  useKeptRoom(lanes, narrow);
  const ofThread = useCallback(
    () => fitAround(timeOf(spans, matched) ?? whole, whole),
    [spans, matched, whole],
  );
  const shown = movable.window === whole ? "" : ` · ${sayWindow(movable.window, language)}`;
  return (
    <section aria-label={t(($) => $.timeline.label)} className="tl awaits">
      <div className="tl-head">
        <p className="text-muted">
          <b>{index.edition.title[language]}</b> · {t(($) => $.thread.stories, { count: matched.length })}
          {shown}
        </p>
        <TimelineTools
          target={movable.target}
          whole={whole}
          ofThread={ofThread}
          onMove={movable.move}
          panel={panel}
          onPanel={setPanel}
          open={opened ?? !narrow}
          told={chart.told}
          onOpen={setOpen}
        />
      </div>
      <div
        className={`tl-body tl-of-${lanes.all.length + 1} ${opened === undefined ? "" : opened ? "tl-opened" : "tl-closed"}`}
      >
        {chart.told ? <LaneNames lanes={lanes.all} /> : <div className="tl-names" />}
        <LaneChart
          plot={plot}
          chart={chart}
          lanes={lanes.all}
          movable={movable}
          range={range.days}
          live={live}
          strip={
            chart.told ? (
              <RangeStrip
                window={movable.window}
                whole={whole}
                width={chart.width}
                range={range}
                onBegin={movable.hold}
              />
            ) : (
              <div className="tl-strip" />
            )
          }
        />
        {range.days && (
          <button type="button" className="tl-clear quiet" onClick={range.clear}>
            {t(($) => $.timeline.clear)}
          </button>
        )}
      </div>
      {panel === "dates" && <TypedRange key={JSON.stringify(range.thread)} range={range} />}
      {panel === "lanes" && <LaneChooser lanes={lanes} />}
      {chart.told && <TimelineList shown={panel === "list"} />}
    </section>
  );
}
