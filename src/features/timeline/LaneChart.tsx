import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useId, useRef } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { lazyPart } from "@/ui/lazy-part";
import { Chart } from "./Chart";
import { type Column, columnOf } from "./collide";
import { TimeAxis } from "./TimeAxis";
import { FEWEST_DAYS, fitAround, shareOf, type TimeWindow } from "./time-window";
import { useCard } from "./use-card";
import type { ChartParts } from "./use-chart";
import { markOfElement, useChartFocus } from "./use-chart-focus";
import type { Lane } from "./use-lanes";
import { usePlotGestures } from "./use-plot-gestures";
import type { MovableWindow } from "./use-window";

const MarkCard = lazyPart(async () => (await import("./MarkCard")).MarkCard, null);

interface LaneChartProps {
  readonly plot: RefObject<HTMLFieldSetElement | null>;
  readonly chart: ChartParts;
  readonly lanes: readonly Lane[];
  readonly movable: MovableWindow;
  readonly range?: TimeWindow | undefined;
  readonly here?: number | undefined;
  /** Scripts answer: one mark is the stop of the Tab key. */
  readonly live: boolean;
  readonly strip?: React.ReactNode;
}

/** The chart with what one does with it: walk, pan, zoom, look at a mark and open it. */
export function LaneChart({ plot, chart, lanes, movable, range, here, live, strip }: LaneChartProps) {
  const { t } = useTranslation();
  const { whole } = chart.spans;
  const focus = useChartFocus(plot, chart, movable, lanes, here);
  const { dragged, ...gestures } = usePlotGestures(plot, movable, whole);
  const around = useRef<HTMLDivElement>(null);
  const { card, open, close, linger, stay } = useCard(around);
  const touched = useRef(false);
  const help = useId();
  const { window } = movable;

  const columnOfMark = (mark: number): Column | undefined =>
    chart.columns[columnOf(chart.columns, chart.row.order.indexOf(mark))];

  /** Where a mark's stories come apart; undefined where no zoom parts them. */
  const apart = ({ begin, end }: Column): TimeWindow | undefined => {
    const [from = 0, to = 0] = [chart.row.middles[begin], chart.row.middles[end - 1]];
    if (((to - from) * chart.width) / FEWEST_DAYS < chart.gap) return undefined;
    return fitAround({ from, to }, whole, 0.2);
  };

  const openGroup = (mark: number, asList: boolean) => {
    const column = columnOfMark(mark);
    const nearer = column && apart(column);
    if (!nearer || asList) return open(mark, true);
    close();
    movable.move(nearer);
  };

  const onClickCapture = (event: MouseEvent) => {
    const mark = markOfElement(event.target);
    const column = mark === undefined ? undefined : columnOfMark(mark);
    const pointed = event.detail > 0;
    if (pointed && dragged()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (mark === undefined || !column) close();
    else if (touched.current) {
      event.preventDefault();
      open(mark);
    } else if (column.end - column.begin > 1) openGroup(mark, false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const mark = markOfElement(event.target);
    const column = mark === undefined ? undefined : columnOfMark(mark);
    if (mark !== undefined && column && (event.key === " " || event.key === "Enter")) {
      if (event.key === "Enter" && column.end - column.begin === 1) return;
      event.preventDefault();
      openGroup(mark, event.key === " ");
    } else focus.onKeyDown(event);
  };

  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const mark = markOfElement(event.target);
    if (mark === undefined || event.buttons !== 0) linger();
    else if (mark !== card?.mark) open(mark);
    else stay();
  };

  const opened = card && columnOfMark(card.mark);
  return (
    <div className="tl-right">
      <fieldset
        ref={plot}
        aria-label={t(($) => $.timeline.chart)}
        aria-describedby={help}
        className="tl-plot"
        {...gestures}
        onPointerDownCapture={(event) => {
          touched.current = event.pointerType === "touch";
        }}
        onPointerOver={onPointerOver}
        onPointerLeave={linger}
        onDragStart={(event) => event.preventDefault()}
        onClickCapture={onClickCapture}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          focus.onFocus(event);
          const mark = markOfElement(event.target);
          if (mark !== undefined && event.target.matches(":focus-visible")) open(mark);
        }}
        onBlur={focus.onBlur}
      >
        {chart.told && (
          <p id={help} className="sr-only">
            {t(($) => $.timeline.help)}
          </p>
        )}
        <Chart
          row={chart.row}
          lanes={lanes}
          window={window}
          columns={chart.inSight}
          stretches={chart.stretches}
          ticks={chart.ticks}
          gap={chart.gap}
          entered={focus.entered}
          named={chart.told}
          range={range}
          here={here}
          stop={live ? focus.stop : undefined}
          lane={focus.lane}
        />
      </fieldset>
      {/* The next stop of the Tab key after its mark. */}
      <div ref={around}>
        {card && opened && (
          <MarkCard
            positions={[...chart.row.order.subarray(opened.begin, opened.end)]}
            lanes={lanes}
            share={shareOf(window, opened.day)}
            focused={card.focused}
            onZoom={apart(opened) && (() => openGroup(card.mark, false))}
            onEnter={stay}
            onLeave={linger}
          />
        )}
      </div>
      {strip}
      <div className="tl-handle" {...gestures}>
        <TimeAxis ticks={chart.ticks} />
      </div>
    </div>
  );
}
