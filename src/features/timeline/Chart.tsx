import { type ReactNode, type Ref, useMemo } from "react";
import type { Address } from "@/address/address";
import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { newsOf } from "@/features/library/news-of";
import { useLibrary } from "@/features/library/use-library";
import type { NewsByPosition } from "@/features/library/what-is-new";
import { useTranslation } from "@/i18n/use-translation";
import { ChartMark } from "./ChartMark";
import type { Column } from "./collide";
import { keep } from "./keep";
import { markOf, type Stretch, type TimeRow } from "./marks";
import { percent, rowAt } from "./percent";
import { storySpans } from "./story-spans";
import type { Tick } from "./ticks";
import { shareOf, type TimeWindow } from "./time-window";
import type { Lane } from "./use-lanes";
import { useMarkNames } from "./use-mark-names";

interface ChartProps {
  readonly ref?: Ref<SVGSVGElement>;
  readonly row: TimeRow;
  readonly lanes: readonly Lane[];
  readonly window: TimeWindow;
  /** The columns in sight. */
  readonly columns: readonly Column[];
  readonly stretches: readonly Stretch[];
  readonly ticks: readonly Tick[];
  /** The width of a mark's target. */
  readonly gap: number;
  /** The story the reader has open. */
  readonly here?: number | undefined;
  /** The first story of the mark that is the one stop of the Tab key; undefined before scripts. */
  readonly stop?: number | undefined;
  /** The lane the keyboard walks on. */
  readonly lane?: number | undefined;
  /** The reader is in the chart, so that its titles are worth asking for. */
  readonly entered: boolean;
  /** The marks are to be named: what is drawn by scripts is named once the picture stands. */
  readonly named: boolean;
  readonly range?: TimeWindow | undefined;
  readonly children?: ReactNode;
}

/** The picture: lanes, marks and lines, all in shares of its width. What one does with it is its parent's. */
export function Chart(props: ChartProps) {
  const { ref, row, lanes, window, columns, gap, here, stop, lane } = props;
  const { language, thread, view } = useAddress();
  const { index } = useEdition();
  const markFor = useMemo(() => keep((column: Column) => markOf(row, column)), [row]);
  const addressOf = useMemo(
    () =>
      keep((position: number): Address => {
        const id = index.ids[position] ?? "";
        return { language, thread, view, screen: { name: "story", id } };
      }),
    [index, language, thread, view],
  );
  const [news] = useLibrary(({ library }) => newsOf(index, library));
  const { t } = useTranslation();
  const marks = columns.map(markFor);
  const nameOf = useMarkNames(marks, row.lanes, props.entered);
  return (
    <svg ref={ref} role="presentation" className="tl-svg">
      <Ground {...props} />
      {lane !== undefined && lane >= 0 && (
        <line
          className="tl-walked"
          x2="100%"
          y1={rowAt(lane + 1, lanes.length + 1)}
          y2={rowAt(lane + 1, lanes.length + 1)}
        />
      )}
      {here !== undefined && <HereLine day={storySpans(index).middle[here] ?? 0} window={window} />}
      {columns.map((column, i) => {
        const mark = marks[i];
        if (!mark) return null;
        const fresh = news.size > 0 && hasAny(row, column, news);
        const name = props.named ? nameOf(mark) : undefined;
        return (
          <svg
            key={mark.first}
            x={percent(shareOf(window, column.day))}
            overflow="visible"
            role="presentation"
          >
            <ChartMark
              mark={mark}
              lanes={lanes}
              name={fresh && name ? t(($) => $.library.freshNamed, { name }) : name}
              fresh={fresh}
              to={addressOf(mark.first)}
              width={gap}
              here={here !== undefined && contains(row, column, here)}
              tabIndex={stop === undefined ? undefined : stop === mark.first ? 0 : -1}
            />
          </svg>
        );
      })}
    </svg>
  );
}

function contains({ order }: TimeRow, { begin, end }: Column, position: number): boolean {
  return order.subarray(begin, end).includes(position);
}

function hasAny({ order }: TimeRow, { begin, end }: Column, news: NewsByPosition): boolean {
  return order.subarray(begin, end).some((position) => news.has(position));
}

function HereLine({ day, window }: { readonly day: number; readonly window: TimeWindow }) {
  const share = shareOf(window, day);
  if (share < 0 || share > 1) return null;
  return <line className="tl-here-line" x1={percent(share)} x2={percent(share)} y2="100%" />;
}

/** What stands behind the marks: ticks, lanes, the range of the thread, stories that take their time. */
function Ground({ lanes, ticks, range, window, stretches }: ChartProps) {
  const rows = lanes.length + 1;
  return (
    <g>
      {range && <RangeBand range={range} window={window} />}
      {ticks.map(({ day, share }) => (
        <line key={day} className="tl-grid" x1={percent(share)} x2={percent(share)} y2="100%" />
      ))}
      {lanes.length === 0 && <line className="tl-lane tl-followed" x2="100%" y1="50%" y2="50%" />}
      {lanes.map(({ id, followed }, lane) => (
        <line
          key={id}
          className={followed ? "tl-lane tl-followed" : "tl-lane"}
          x2="100%"
          y1={rowAt(lane + 1, rows)}
          y2={rowAt(lane + 1, rows)}
        />
      ))}
      {stretches.map((stretch) => (
        <StretchLines key={stretch.position} stretch={stretch} lanes={lanes} window={window} />
      ))}
    </g>
  );
}

function StretchLines({
  stretch,
  lanes,
  window,
}: {
  readonly stretch: Stretch;
  readonly lanes: readonly Lane[];
  readonly window: TimeWindow;
}) {
  const x1 = percent(Math.max(0, shareOf(window, stretch.from)));
  const x2 = percent(Math.min(1, shareOf(window, stretch.to)));
  const rows = lanes.length + 1;
  const line = (row: number, kind: string) => (
    <line
      key={row}
      className={`tl-stretch tl-${kind}`}
      x1={x1}
      x2={x2}
      y1={rowAt(row, rows)}
      y2={rowAt(row, rows)}
    />
  );
  return (
    <>
      {line(0, "all")}
      {lanes.map(({ kind }, lane) => ((stretch.bits >> lane) & 1 ? line(lane + 1, kind) : null))}
    </>
  );
}

/** The days the thread is held to. */
export function RangeBand({ range, window }: { readonly range: TimeWindow; readonly window: TimeWindow }) {
  const from = Math.min(1, Math.max(0, shareOf(window, range.from)));
  const to = Math.min(1, Math.max(from, shareOf(window, range.to)));
  return <rect className="tl-range" x={percent(from)} width={percent(to - from)} height="100%" />;
}
