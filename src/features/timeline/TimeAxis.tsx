import { percent } from "./percent";
import type { Tick } from "./ticks";

/** The dates under the chart; the names of the marks say them to those who don't see it. */
export function TimeAxis({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <svg className="tl-axis" aria-hidden="true">
      {ticks.map(
        ({ day, share, label, edge }) =>
          label !== undefined && (
            <text
              key={day}
              x={percent(placeOf(share, edge))}
              y="50%"
              dy="0.35em"
              textAnchor={edge ?? "middle"}
            >
              {label}
            </text>
          ),
      )}
    </svg>
  );
}

function placeOf(share: number, edge: Tick["edge"]): number {
  if (edge === "start") return 0;
  return edge === "end" ? 1 : share;
}
