import { percent } from "./percent";
import type { Tick } from "./ticks";

/** The dates under the chart; the names of the marks say them to those who don't see it. */
export function TimeAxis({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <svg className="tl-axis" aria-hidden="true">
      {ticks.map(
        ({ day, share, label }) =>
          label !== undefined && (
            <text key={day} x={percent(share)} y="50%" dy="0.35em" textAnchor={anchorAt(share)}>
              {label}
            </text>
          ),
      )}
    </svg>
  );
}

/** Near an end a label keeps inside of the chart, whose frame would cut it. */
const EDGE = 0.04;

function anchorAt(share: number): "start" | "middle" | "end" {
  if (share < EDGE) return "start";
  return share > 1 - EDGE ? "end" : "middle";
}
