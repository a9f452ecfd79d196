import { useHydrated } from "@/lib/use-hydrated";
import { partOf } from "@/ui/lazy-part";
import { threadStripPart } from "./timeline-part";

const ThreadStrip = partOf(() => threadStripPart, null);

/** The thread over time beside a story; it comes after the story and finds its place free. */
export function ThreadTime({ position }: { readonly position: number }) {
  const live = useHydrated();
  return <div className="thread-time">{live && <ThreadStrip position={position} />}</div>;
}
