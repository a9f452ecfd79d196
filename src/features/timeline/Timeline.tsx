import { useCallback, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useHydrated } from "@/lib/use-hydrated";
import { useThread } from "@/thread/thread-context";
import { useStoryCount } from "@/thread/use-story-count";
import { lazyPart } from "@/ui/lazy-part";
import { LaneNames } from "./LaneNames";
import { sayWindow } from "./say-window";
import { storySpans, timeOf } from "./story-spans";
import { TimelineChart } from "./TimelineChart";
import { TimelineList } from "./TimelineList";
import { type Panel, TimelineTools } from "./TimelineTools";
import { firstWindow } from "./thread-range";
import { fitAround } from "./time-window";
import { useKeptRoom } from "./use-kept-room";
import { useLanes } from "./use-lanes";
import { useRange } from "./use-range";
import { useMedia } from "./use-size";
import { useTold } from "./use-told";
import { useWindow } from "./use-window";

const TypedRange = lazyPart(async () => (await import("./TypedRange")).TypedRange, null);
const LaneChooser = lazyPart(async () => (await import("./LaneChooser")).LaneChooser, null);

/** The thread over time: lanes of who was there when, a list for everyone, marks that lead to their stories. */
export function Timeline() {
  const { t } = useTranslation();
  const { language } = useAddress();
  const { index } = useEdition();
  const { thread, matched, searching } = useThread();
  const live = useHydrated();
  const lanes = useLanes();
  const range = useRange();
  const spans = storySpans(index);
  const { whole } = spans;
  const movable = useWindow(firstWindow(thread, whole, spans.bulk));
  const told = useTold(live);
  const [panel, setPanel] = useState<Panel>();
  const narrow = useMedia("(max-width: 47.99rem)");
  const { open: opened, setOpen } = lanes;
  useKeptRoom(lanes, narrow);
  const ofThread = useCallback(
    () => fitAround(timeOf(spans, matched) ?? whole, whole),
    [spans, matched, whole],
  );
  const count = useStoryCount();
  const shown = movable.window === whole ? "" : ` · ${sayWindow(movable.window, language)}`;
  return (
    <section aria-label={t(($) => $.timeline.label)} aria-busy={searching} className="tl awaits">
      <div className="tl-head">
        <p className="text-muted">
          <b>{index.edition.title[language]}</b> · {count}
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
          told={told}
          onOpen={setOpen}
        />
      </div>
      <div
        className={`tl-body tl-of-${lanes.all.length + 1} ${opened === undefined ? "" : opened ? "tl-opened" : "tl-closed"}`}
      >
        {told ? <LaneNames all={lanes.all} handlers={lanes.handlers} /> : <div className="tl-names" />}
        <TimelineChart lanes={lanes} movable={movable} range={range} live={live} told={told} />
        {range.days && (
          <button type="button" className="tl-clear quiet" onClick={range.clear}>
            {t(($) => $.timeline.clear)}
          </button>
        )}
      </div>
      {panel === "dates" && <TypedRange range={range} />}
      {panel === "lanes" && <LaneChooser lanes={lanes} />}
      {told && <TimelineList shown={panel === "list"} />}
    </section>
  );
}
