import { ChartRoom } from "@/features/timeline/ChartRoom";
import { LANES_BY_THEMSELVES } from "@/features/timeline/lane-limits";
import { partOf } from "@/ui/lazy-part";
import { timelinePart } from "./timeline-part";

const Timeline = partOf(() => timelinePart, <Room />);

/** The timeline over the stories; it keeps its place until it has come. */
export function TimelineBand() {
  return (
    <div className="border-b border-rule">
      <div className="page">
        <Timeline />
      </div>
    </div>
  );
}

/** As high as a timeline of nobody's own lanes, in the same styles, so that the stories stay where they are when it comes. */
function Room() {
  return (
    <div className="tl">
      <div className="tl-head tl-awaited" />
      <div className={`tl-body tl-of-${LANES_BY_THEMSELVES + 1}`}>
        <ChartRoom />
      </div>
    </div>
  );
}
