import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/address/use-address";
import { useAnnounce } from "@/ui/Announcer";
import { columnOf } from "./collide";
import { isOnLane } from "./marks";
import { isMarkKey, type MarkPlace, moveMark } from "./move-mark";
import { sayWindow } from "./say-window";
import { panBy, reveal, spanOf, type TimeWindow, zoomBy } from "./time-window";
import type { ChartParts } from "./use-chart";
import type { Lane } from "./use-lanes";
import type { MovableWindow } from "./use-window";

export interface ChartFocus {
  /** The lane the keyboard walks on; -1 is the row of all. */
  readonly lane: number;
  /** The first story of the mark that is the one stop of the Tab key; undefined before the first draw in a browser. */
  readonly stop: number | undefined;
  readonly entered: boolean;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard in the chart: one stop, arrows between marks and lanes, and the focus kept while marks join and part. */
export function useChartFocus(
  plot: RefObject<HTMLElement | null>,
  chart: ChartParts,
  movable: MovableWindow,
  lanes: readonly Lane[],
  here: number | undefined,
): ChartFocus {
  const { t } = useTranslation();
  const { language } = useAddress();
  const announce = useAnnounce();
  const { row, columns, inSight, spans } = chart;
  const [story, setStory] = useState<number | undefined>(here);
  const [lane, setLane] = useState(-1);
  const [entered, setEntered] = useState(false);
  const [within, setWithin] = useState(false);
  const held = useRef(false);
  const wants = useRef(false);

  const at = story === undefined ? -1 : row.order.indexOf(story);
  const active = columns[columnOf(columns, at)];
  const stopColumn = active && inSight.includes(active) ? active : inSight.at(-1);
  const stop = stopColumn ? row.order[stopColumn.begin] : undefined;

  useLayoutEffect(() => {
    const lost = held.current && (document.activeElement === document.body || wants.current);
    if (!lost || stop === undefined) return;
    wants.current = false;
    markElement(plot.current, stop)?.focus({ preventScroll: true });
  });

  const say = useCallback(
    (window: TimeWindow) => {
      let count = 0;
      for (const day of row.middles) if (day >= window.from && day <= window.to) count++;
      announce(t(($) => $.timeline.shown, { range: sayWindow(window, language), count }));
    },
    [row, announce, t, language],
  );

  const walk = (key: Parameters<typeof moveMark>[1]) => {
    const mark = stopColumn ? columns.indexOf(stopColumn) : -1;
    const place: MarkPlace = { mark, lane: Math.min(lane, lanes.length - 1) };
    const on = (other: number, onLane: number) => {
      const column = columns[other];
      return column !== undefined && isOnLane(row, column, onLane);
    };
    const next = moveMark(place, key, columns.length, lanes.length, on);
    const column = columns[next.mark];
    if (!column) return;
    if (next.lane !== place.lane)
      announce(
        next.lane < 0
          ? t(($) => $.timeline.allStories)
          : t(($) => $.timeline.lane, { name: lanes[next.lane]?.head.name[language] ?? "" }),
      );
    wants.current = true;
    setLane(next.lane);
    setStory(row.order[column.begin]);
    const window = reveal(movable.target(), column.day, spans.whole);
    if (window !== movable.target()) movable.set(window);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const window = movable.target();
    const anchor = stopColumn?.day ?? (window.from + window.to) / 2;
    const by = event.key === "ArrowLeft" ? -0.25 : 0.25;
    let next: TimeWindow | undefined;
    if (event.shiftKey && /^Arrow(Left|Right)$/.test(event.key))
      next = panBy(window, by * spanOf(window), spans.whole);
    else if (event.key === "+" || event.key === "=") next = zoomBy(window, 2, anchor, spans.whole);
    else if (event.key === "-" || event.key === "−") next = zoomBy(window, 0.5, anchor, spans.whole);
    else if (event.key === "0") next = spans.whole;
    if (next) {
      movable.move(next);
      say(next);
    } else if (isMarkKey(event.key) && !event.shiftKey) walk(event.key);
    else return;
    event.preventDefault();
  };

  return {
    lane: within ? Math.min(lane, lanes.length - 1) : -1,
    stop,
    entered,
    onFocus: (event) => {
      const mark = markOfElement(event.target);
      if (mark === undefined) return;
      held.current = true;
      setWithin(true);
      setEntered(true);
      setStory(mark);
    },
    onBlur: (event) => {
      if (!event.target.isConnected || plot.current?.contains(event.relatedTarget)) return;
      held.current = false;
      setWithin(false);
    },
    onKeyDown,
  };
}

/** The first story of the mark an event happened on. */
export function markOfElement(target: EventTarget): number | undefined {
  const text =
    target instanceof Element ? target.closest("[data-mark]")?.getAttribute("data-mark") : undefined;
  return text ? Number(text) : undefined;
}

function markElement(plot: Element | null, mark: number): HTMLElement | SVGElement | undefined {
  const found = plot?.querySelector(`[data-mark="${mark}"]`);
  return found instanceof HTMLElement || found instanceof SVGElement ? found : undefined;
}
