import { lazy, Suspense, useState } from "react";
import { timelinePart } from "./timeline-part";

const LazyTimeline = lazy(async () => ({ default: await timelinePart.load() }));

/** The timeline over the stories; it keeps its place until it has come. */
export function TimelineBand() {
  // Chosen once: a timeline that has come meanwhile must not take the place of the one that is shown.
  const [Timeline] = useState(() => timelinePart.loaded() ?? LazyTimeline);
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
