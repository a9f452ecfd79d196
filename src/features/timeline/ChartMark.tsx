import { memo } from "react";
import type { Address } from "@/address/address";
import { Link } from "@/address/Link";
import { growthOf, OUTLINES } from "./mark-shape";
import type { Mark } from "./marks";
import { rowAt } from "./percent";
import type { Lane } from "./use-lanes";

interface ChartMarkProps {
  readonly mark: Mark;
  readonly lanes: readonly Lane[];
  /** Undefined until the picture stands. */
  readonly name: string | undefined;
  readonly to: Address;
  /** Of its target, in pixels. */
  readonly width: number;
  readonly here: boolean;
  /** It has stories the reader has not seen. */
  readonly fresh: boolean;
  /** Undefined on the first draw: without scripts every mark is a stop. */
  readonly tabIndex: 0 | -1 | undefined;
}

/** SVG has no element for it. */
const BUTTON = { role: "button" };

/** A mark, whatever its place in the chart is: where that alone changes, as in a pan, it is not drawn anew. */
export const ChartMark = memo(function ChartMark({
  mark,
  lanes,
  name,
  to,
  width,
  here,
  fresh,
  tabIndex,
}: ChartMarkProps) {
  const drawn = drawing(mark, lanes, width, fresh);
  const shared = {
    className: here ? "tl-mark tl-here" : "tl-mark",
    "aria-label": name,
    "data-mark": mark.first,
    tabIndex,
  };
  if (mark.count > 1) {
    return (
      <g {...BUTTON} {...shared}>
        {drawn}
      </g>
    );
  }
  return (
    <Link to={to} {...shared} aria-current={here ? "page" : undefined} draggable={false}>
      {drawn}
    </Link>
  );
});

/** No component: a chart has dozens of them, and each would be one more thing to begin with. */
function drawing({ joined, count, onLane }: Mark, lanes: readonly Lane[], width: number, fresh: boolean) {
  const rows = lanes.length + 1;
  const top = rowAt(0, rows);
  return (
    <>
      <rect className="tl-target" x={-width / 2} width={width} height="100%" rx="4" />
      {joined && (
        <line className="tl-joined" y1={rowAt(joined[0] + 1, rows)} y2={rowAt(joined[1] + 1, rows)} />
      )}
      {lanes.map(({ id, kind }, lane) => {
        const here = onLane[lane] ?? 0;
        const look = `tl-shape tl-${kind} tl-row-${lane + 1}`;
        return here > 0 && <path key={id} className={look} d={OUTLINES[kind]} transform={growthOf(here)} />;
      })}
      {fresh && <circle className="tl-fresh" cy={top} r={count > 1 ? 13 : 8} />}
      <circle className="tl-dot" cy={top} r={count > 1 ? 9.5 : 4} />
      {count > 1 && (
        <text className="tl-count" y={top} dy="0.35em">
          {count > 999 ? "999+" : count}
        </text>
      )}
    </>
  );
}
