import { lazy, Suspense } from "react";
import { timelinePart } from "./timeline-part";

const LazyTimeline = lazy(async () => ({ default: await timelinePart.load() }));

/** The timeline over the stories; it keeps its place until it has come. */
export function TimelineBand() {
  const Timeline = timelinePart.loaded() ?? LazyTimeline;
  return (
    <div className="border-b border-rule">
      <div className="page">
        <Suspense fallback={<div className="min-h-72" />}>
          <Timeline />
        </Suspense>
      </div>
    </div>
  );
}
