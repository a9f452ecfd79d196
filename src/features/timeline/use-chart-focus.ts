import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useAddress } from "@/address/use-address";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { columnOf, nearestColumn } from "./collide";
import { columnsOf, isOnLane } from "./marks";
import { isMarkKey, type MarkPlace, moveMark } from "./move-mark";
import { sayWindow } from "./say-window";
import { panBy, reveal, spanOf, type TimeWindow, zoomBy } from "./time-window";
import type { ChartParts } from "./use-chart";
import type { Lane } from "./use-lanes";
import type { MovableWindow } from "./use-window";

/** Above 1 they zoom in; 0 shows all time. */
const ZOOM_KEYS: Readonly<Record<string, number>> = { "+": 2, "=": 2, "-": 0.5, "−": 0.5, "0": 0 };

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
  const { row, columns, inSight, spans, gap, width } = chart;
  const [story, setStory] = useState<number | undefined>(here);
  const [lane, setLane] = useState(-1);
  const [entered, setEntered] = useState(false);
  const [within, setWithin] = useState(false);
  const held = useRef(false);
  /** A key moves the focus or the window: the mark of `story` is to have the focus as soon as it is drawn. */
  const wanted = useRef(false);

  const at = story === undefined ? -1 : row.order.indexOf(story);
  const active = columns[columnOf(columns, at)];
  const arrived = active !== undefined && inSight.includes(active);
  const stopColumn = arrived ? active : nearestColumn(inSight, active?.day ?? Number.POSITIVE_INFINITY);
  const stop = stopColumn ? row.order[stopColumn.begin] : undefined;
  /** Where a key starts from: the mark on its way into sight, or the one that has the focus. */
  const current = () => (wanted.current && active ? active : stopColumn);

  useLayoutEffect(() => {
    // The mark comes into sight only when the window has got there: until then the focus waits for it.
    if (wanted.current && !arrived && movable.window !== movable.target()) return;
    const { activeElement } = document;
    const nowhere = activeElement === document.body || activeElement === plot.current;
    if (!held.current || !(nowhere || wanted.current)) return;
    if (stop === undefined) {
      // No mark is in sight; where it hears keys, the way back is open.
      if (plot.current && nowhere) focusItself(plot.current);
      return;
    }
    if (movable.window === movable.target()) wanted.current = false;
    const mark = markElement(plot.current, stop);
    if (mark && mark !== document.activeElement) mark.focus({ preventScroll: true });
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
    const from = current();
    const mark = from ? columns.indexOf(from) : -1;
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
    wanted.current = true;
    setLane(next.lane);
    if (next.mark !== mark) setStory(row.order[column.begin]);
    const window = reveal(movable.target(), column.day, spans.whole);
    if (window !== movable.target()) movable.set(window);
  };

  /** A zoom keeps the story one is at in its place, and the mark it will be part of in sight. */
  const zoomed = (factor: number): TimeWindow => {
    const window = movable.target();
    const from = current();
    const place = from === active ? at : (from?.begin ?? -1);
    const anchor = row.middles[place] ?? (window.from + window.to) / 2;
    const next = zoomBy(window, factor, anchor, spans.whole);
    const joined = columnsOf(row, (gap * spanOf(next)) / width);
    const day = joined[columnOf(joined, place)]?.day ?? anchor;
    return day < next.from || day >= next.to ? reveal(next, day, spans.whole) : next;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey } = event;
    const pans = shiftKey && /^Arrow(Left|Right)$/.test(key);
    const factor = ZOOM_KEYS[key];
    if (pans || factor !== undefined) {
      const by = (key === "ArrowLeft" ? -0.25 : 0.25) * spanOf(movable.target());
      const next = pans ? panBy(movable.target(), by, spans.whole) : zoomed(factor ?? 1);
      wanted.current = !pans && held.current;
      movable.move(next);
      say(next);
    } else if (isMarkKey(key) && !shiftKey) walk(key);
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
      const place = row.order.indexOf(mark);
      const column = columns[columnOf(columns, place)];
      // Where marks have joined, the story one was at is still the one a zoom comes back to.
      if (!column || at < column.begin || at >= column.end) setStory(mark);
    },
    onBlur: (event) => {
      if (!event.target.isConnected || plot.current?.contains(event.relatedTarget)) return;
      held.current = false;
      wanted.current = false;
      setWithin(false);
    },
    onKeyDown,
  };
}

/** No click gives it the focus afterwards. */
function focusItself(plot: HTMLElement): void {
  plot.tabIndex = -1;
  plot.addEventListener("blur", () => plot.removeAttribute("tabindex"), { once: true });
  plot.focus({ preventScroll: true });
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
