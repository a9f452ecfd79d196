import { lazy, Suspense } from "react";
import { useLive } from "@/lib/use-live";
import { threadStripPart } from "./timeline-part";

const ThreadStrip = lazy(async () => ({ default: await threadStripPart.load() }));

/** The thread over time beside a story; it comes after the story and finds its place free. */
export function ThreadTime({ position }: { readonly position: number }) {
  const live = useLive();
  return (
    <div className="thread-time">
      <Suspense fallback={null}>{live && <ThreadStrip position={position} />}</Suspense>
    </div>
  );
}
