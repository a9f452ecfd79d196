import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useThread } from "@/thread/thread-context";
import { Chart } from "./Chart";
import { LaneNames } from "./LaneNames";
import { storySpans } from "./story-spans";
import { TimeAxis } from "./TimeAxis";
import { TimelineList } from "./TimelineList";
import { daysOfRange, firstWindow } from "./thread-range";
import { useChart } from "./use-chart";
import { useLanes } from "./use-lanes";

/** The thread over time: lanes of who was there when, a list for everyone, marks that lead to their stories. */
export function Timeline() {
  const { t } = useTranslation();
  const { language } = useAddress();
  const { index } = useEdition();
  const { thread, matched } = useThread();
  const plot = useRef<HTMLFieldSetElement>(null);
  const lanes = useLanes();
  const { whole } = storySpans(index);
  const window = firstWindow(thread, whole);
  const chart = useChart(plot, window, lanes.numbers);
  const ranged = thread.from !== undefined || thread.to !== undefined;
  return (
    <section aria-label={t(($) => $.timeline.label)} className="tl awaits">
      <p className="tl-said">
        {index.edition.title[language]} · {t(($) => $.thread.stories, { count: matched.length })}
      </p>
      <div className="tl-body">
        <LaneNames lanes={lanes.all} />
        <fieldset ref={plot} aria-label={t(($) => $.timeline.chart)} className="tl-plot">
          <Chart
            row={chart.row}
            lanes={lanes.all}
            window={window}
            columns={chart.inSight}
            stretches={chart.stretches}
            ticks={chart.ticks}
            gap={chart.gap}
            entered={false}
            range={ranged ? daysOfRange(thread, whole) : undefined}
          />
        </fieldset>
        <TimeAxis ticks={chart.ticks} />
      </div>
      <TimelineList shown={false} />
    </section>
  );
}
