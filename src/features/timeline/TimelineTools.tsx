import { memo } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { panBy, spanOf, type TimeWindow, zoomBy } from "./time-window";

const SIGNS = {
  earlier: "M10 3L5 8l5 5",
  later: "M6 3l5 5-5 5",
  zoomOut: "M3 8h10",
  zoomIn: "M3 8h10M8 3v10",
  fitAll: "M2 3v10M14 3v10M4.5 8h7M7 5.5L4.5 8 7 10.5M9 5.5L11.5 8 9 10.5",
  fitThread: "M2 8h2.5M11.5 8H14M8 4.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7Z",
} as const;

export type Panel = "lanes" | "dates" | "list";

interface TimelineToolsProps {
  readonly target: () => TimeWindow;
  readonly whole: TimeWindow;
  /** The time of the thread's stories. */
  readonly ofThread: () => TimeWindow;
  readonly onMove: (window: TimeWindow) => void;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel | undefined) => void;
  /** All lanes are shown. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** The signs have their names: once the picture stands, as they are not seen. */
  readonly told: boolean;
}

/** Everything a drag or a wheel does, as buttons (WCAG 2.5.7), and the panels. */
export const TimelineTools = memo(function TimelineTools(props: TimelineToolsProps) {
  const { target, whole, ofThread, onMove, panel, onPanel, told } = props;
  const { t } = useTranslation();
  const zoom = (factor: number) => () => {
    const window = target();
    onMove(zoomBy(window, factor, (window.from + window.to) / 2, whole));
  };
  const pan = (by: number) => () => onMove(panBy(target(), by * spanOf(target()), whole));
  const tools: readonly (readonly [keyof typeof SIGNS, () => void])[] = [
    ["earlier", pan(-0.5)],
    ["zoomOut", zoom(0.5)],
    ["zoomIn", zoom(2)],
    ["later", pan(0.5)],
    ["fitAll", () => onMove(whole)],
    ["fitThread", () => onMove(ofThread())],
  ];
  const panels: readonly (readonly [Panel, string])[] = [
    ["dates", t(($) => $.timeline.typed)],
    ["lanes", t(($) => $.timeline.choose)],
    ["list", t(($) => $.timeline.asList)],
  ];
  return (
    <div role="toolbar" aria-label={t(($) => $.timeline.tools)} className="tl-tools">
      {tools.map(([name, act]) => {
        const label = told ? t(($) => $.timeline[name]) : undefined;
        return (
          <button key={name} type="button" className="tl-tool" aria-label={label} title={label} onClick={act}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d={SIGNS[name]} />
            </svg>
          </button>
        );
      })}
      {panels.map(([name, label]) => (
        <button
          key={name}
          type="button"
          className="quiet tap px-1"
          aria-expanded={panel === name}
          onClick={() => onPanel(panel === name ? undefined : name)}
        >
          {label}
        </button>
      ))}
      <button
        type="button"
        className="quiet tap px-1"
        aria-expanded={props.open}
        onClick={() => props.onOpen(!props.open)}
      >
        {/* Room for either: what a phone folds is known only after the first draw. It folds some, a wide screen all. */}
        <span className="tl-either">
          <span className={props.open ? "" : "invisible"}>
            <span className="max-md:hidden">{t(($) => $.timeline.collapse)}</span>
            <span className="md:hidden">{t(($) => $.timeline.fewer)}</span>
          </span>
          <span className={props.open ? "invisible" : ""}>
            <span className="max-md:hidden">{t(($) => $.timeline.expand)}</span>
            <span className="md:hidden">{t(($) => $.timeline.showAll)}</span>
          </span>
        </span>
      </button>
    </div>
  );
});
