import { useRef } from "react";
import { ChartRoom } from "./ChartRoom";
import { LaneChart } from "./LaneChart";
import { RangeStrip } from "./RangeStrip";
import { useChart } from "./use-chart";
import type { Lanes } from "./use-lanes";
import type { EditableRange } from "./use-range";
import type { MovableWindow } from "./use-window";

interface TimelineChartProps {
  readonly lanes: Lanes;
  readonly movable: MovableWindow;
  readonly range: EditableRange;
  /** Scripts answer. */
  readonly live: boolean;
  /** See `useTold`. */
  readonly told: boolean;
}

/** The chart with its strip: what of a timeline hangs on its width. */
export function TimelineChart({ lanes, movable, range, live, told }: TimelineChartProps) {
  const plot = useRef<HTMLFieldSetElement>(null);
  const chart = useChart(plot, movable.window, lanes.numbers, told);
  if (!chart.drawn) return <ChartRoom onMeasured={chart.onMeasured} />;
  return (
    <LaneChart
      plot={plot}
      chart={chart}
      lanes={lanes.all}
      movable={movable}
      range={range.days}
      live={live}
      strip={
        told ? (
          <RangeStrip
            window={movable.window}
            whole={chart.spans.whole}
            extent={chart.spans.extent}
            width={chart.width}
            range={range}
            onBegin={movable.hold}
          />
        ) : (
          <div className="tl-strip" />
        )
      }
    />
  );
}
