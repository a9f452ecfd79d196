import { type RefObject, useMemo, useState } from "react";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useThread } from "@/thread/thread-context";
import { type Column, columnsBetween } from "./collide";
import { laneBits } from "./lanes";
import { columnsOf, type Stretch, stretches, type TimeRow, timeRow } from "./marks";
import { type StorySpans, storySpans } from "./story-spans";
import { type Tick, ticks } from "./ticks";
import { spanOf, type TimeWindow } from "./time-window";
import { useMarkGap, useWidth } from "./use-size";

/** What a chart is taken to measure before it can be. */
const PAPER_WIDTH = 960;
/** A stretch shorter than this many pixels looks like its mark. */
const SHORTEST = 14;
const MOST_STRETCHES = 24;

export interface ChartParts {
  readonly spans: StorySpans;
  readonly row: TimeRow;
  /** All of them, in sight or not. */
  readonly columns: readonly Column[];
  readonly inSight: readonly Column[];
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  readonly width: number;
  readonly gap: number;
  /** See `useTold`. */
  readonly told: boolean;
  /** Its width is known, or it was printed. */
  readonly drawn: boolean;
  /** Takes the width of the room that the chart will have. */
  readonly onMeasured: (width: number) => void;
}

/** Lays the thread's stories over time, as far as a window and a width go. */
export function useChart(
  plot: RefObject<Element | null>,
  window: TimeWindow,
  lanes: readonly number[],
  told: boolean,
): ChartParts {
  const { language } = useAddress();
  const { index } = useEdition();
  const { matched } = useThread();
  const [measured, onMeasured] = useWidth(plot);
  // What was printed is taken over as it is; what is drawn here waits for its width, so as not to be drawn twice.
  const [printed] = useState(told);
  const width = measured || PAPER_WIDTH;
  const gap = useMarkGap();
  const spans = storySpans(index);
  const bits = useMemo(() => laneBits(index, lanes), [index, lanes]);
  const row = useMemo(() => timeRow(spans, matched, lanes, bits), [spans, matched, lanes, bits]);
  const gapInDays = Number(((gap * spanOf(window)) / width).toPrecision(9));
  const drawn = printed || measured !== undefined;
  const columns = useMemo(() => (drawn ? columnsOf(row, gapInDays) : []), [drawn, row, gapInDays]);
  return {
    spans,
    row,
    columns,
    inSight: columnsBetween(columns, window.from, window.to),
    stretches: drawn
      ? stretches(row, spans, window, (SHORTEST * spanOf(window)) / width, MOST_STRETCHES)
      : [],
    ticks: drawn ? ticks(window, width, language) : [],
    width,
    gap,
    told,
    drawn,
    onMeasured,
  };
}
