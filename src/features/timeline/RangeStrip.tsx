import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from "react";
import { useAddress } from "@/address/use-address";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import { RangeBand } from "./Chart";
import { DensityCanvas } from "./DensityCanvas";
import { percent } from "./percent";
import { aimedUnit, daysOfRange, rangeOf, stepEnd, type ThreadRange, withEnd } from "./thread-range";
import { dayAt, shareOf, spanOf, type TimeWindow } from "./time-window";
import { shareAt } from "./use-plot-gestures";
import type { EditableRange } from "./use-range";

type End = keyof ThreadRange;

interface RangeStripProps {
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly extent: TimeWindow;
  readonly width: number;
  readonly range: EditableRange;
  /** Before the range changes, so that the view stays where it is. */
  readonly onBegin: () => void;
}

/** The density of the stories; dragging over it holds the thread to those dates, and so do its two thumbs. */
export function RangeStrip({ window, whole, extent, width, range, onBegin }: RangeStripProps) {
  const { t } = useTranslation();
  const strip = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<ThreadRange>();
  const pressed = useRef<{ day: number; end: End | undefined }>(undefined);
  const help = useId();
  const unit = aimedUnit(width / spanOf(window));
  const days = draft ? daysOfRange(draft, whole) : range.days;
  const held = days ?? whole;

  const dayOf = (event: PointerEvent) =>
    dayAt(window, strip.current ? shareAt(strip.current, event.clientX) : 0);

  const press = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const grasped = (event.target as Element).closest("[data-end]")?.getAttribute("data-end");
    const end = grasped === "from" || grasped === "to" ? grasped : undefined;
    pressed.current = { day: dayOf(event), end };
    strip.current?.setPointerCapture(event.pointerId);
  };

  const drag = (event: PointerEvent) => {
    if (!pressed.current) return;
    const { day: first, end } = pressed.current;
    const day = dayOf(event);
    const next = { from: Math.min(first, day), to: Math.max(first, day) };
    if (!draft && spanOf(next) * (width / spanOf(window)) <= 4) return;
    // Where an end stands, the day before it has ended.
    const ended = end === "to" ? day - 1e-6 : day;
    setDraft(end ? withEnd(range.thread, end, ended, unit, extent) : rangeOf(next, unit, whole));
  };

  const release = () => {
    pressed.current = undefined;
    setDraft(undefined);
    if (!draft) return;
    onBegin();
    range.set(draft);
  };

  const cancel = () => {
    pressed.current = undefined;
    setDraft(undefined);
  };

  return (
    <div
      ref={strip}
      className="tl-strip"
      onPointerDown={press}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={cancel}
    >
      <DensityCanvas window={window} />
      <fieldset aria-label={t(($) => $.timeline.range)} aria-describedby={help}>
        <p id={help} className="sr-only">
          {t(($) => $.timeline.rangeHelp)}
        </p>
        <svg role="presentation" className="tl-svg">
          {days && <RangeBand range={days} window={window} />}
          <Thumb end="from" days={held} {...{ window, whole, extent, unit, range, onBegin }} />
          <Thumb end="to" days={held} {...{ window, whole, extent, unit, range, onBegin }} />
        </svg>
      </fieldset>
    </div>
  );
}

interface ThumbProps extends Omit<RangeStripProps, "width"> {
  readonly end: End;
  readonly days: TimeWindow;
  readonly unit: "day" | "month" | "year";
}

const PAGE = { day: 7, month: 12, year: 5 } as const;

function Thumb({ end, days, window, whole, extent, unit, range, onBegin }: ThumbProps) {
  const { t } = useTranslation();
  const { language } = useAddress();
  const first = end === "from";
  const date = range.thread[end];
  const day = first ? days.from : days.to - 1;
  const place = Math.min(1, Math.max(0, shareOf(window, first ? days.from : days.to)));

  const change = (next: ThreadRange) => {
    onBegin();
    range.set(next, { replace: range.days !== undefined });
  };
  const moveTo = (next: number) => change(withEnd(range.thread, end, next, unit, extent));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOf(event.key, PAGE[unit]);
    if (event.key === "Delete" || event.key === "Backspace") range.clear();
    else if (event.key === "Home") moveTo(first ? whole.from : days.from);
    else if (event.key === "End") moveTo(first ? days.to - 1 : whole.to);
    else if (step !== 0) change(stepEnd(range.thread, end, step, unit, extent));
    else return;
    event.preventDefault();
  };

  return (
    <svg x={percent(place)} overflow="visible" role="presentation">
      <g
        role="slider"
        tabIndex={0}
        data-end={end}
        className={first ? "tl-thumb" : "tl-thumb tl-thumb-to"}
        aria-label={t(($) => $.timeline[end])}
        aria-valuemin={Math.floor(whole.from)}
        aria-valuemax={Math.ceil(whole.to)}
        aria-valuenow={Math.floor(day)}
        aria-valuetext={date ? sayDate(date, language) : t(($) => $.timeline[first ? "fromOpen" : "toOpen"])}
        onKeyDown={onKeyDown}
      >
        <rect className="tl-target" x={first ? -34 : -10} width="44" height="100%" rx="4" />
        <line y2="100%" />
        <rect className="tl-grip" x="-4" y="25%" width="8" height="50%" rx="4" />
      </g>
    </svg>
  );
}

function stepOf(key: string, page: number): number {
  if (key === "ArrowLeft" || key === "ArrowDown") return -1;
  if (key === "ArrowRight" || key === "ArrowUp") return 1;
  if (key === "PageDown") return -page;
  return key === "PageUp" ? page : 0;
}
