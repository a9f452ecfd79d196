import { useLayoutEffect, useRef } from "react";

interface ChartRoomProps {
  /** Told its width before the chart is drawn, so that what hangs on that is drawn once. */
  readonly onMeasured?: (width: number) => void;
}

/** As high as the chart that will stand here. */
export function ChartRoom({ onMeasured }: ChartRoomProps) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onMeasured?.(room.current?.getBoundingClientRect().width ?? 0), [onMeasured]);
  return (
    <div ref={room} className="tl-right">
      <div className="tl-plot" />
      <div className="tl-strip" />
      <div className="tl-axis" />
    </div>
  );
}
