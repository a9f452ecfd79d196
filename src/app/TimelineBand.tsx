import { partOf } from "@/ui/lazy-part";
import { timelinePart } from "./timeline-part";

const Timeline = partOf(() => timelinePart, <div className="min-h-72" />);

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
