import { memo } from "react";
import type { Address } from "@/address/address";
import { SeenFirst } from "@/address/SeenFirst";
import { go } from "@/address/use-address";
import { ThreadPanel } from "@/features/reading/ThreadPanel";
import { useThreadSteps } from "@/features/reading/use-thread-steps";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useShortcut } from "@/lib/use-shortcut";
import { lazyPart } from "@/ui/lazy-part";
import { ThreadTime } from "./ThreadTime";

const PhoneThread = lazyPart(async () => (await import("./PhoneThread")).PhoneThread, null);

/** The thread beside a story on a wide screen; on a phone a bar at the bottom that opens it as a sheet. */
export function StoryThread({ position }: { readonly position: number }) {
  const { following, previous, next } = useThreadSteps(position);
  useShortcut("previousStory", () => goTo(previous));
  useShortcut("nextStory", () => goTo(next));
  return (
    <>
      <SeenFirst as="aside" id="thread" tabIndex={-1} className="awaits stack-4 max-lg:hidden">
        <WideThread position={position} />
      </SeenFirst>
      {following && <PhoneThread position={position} />}
    </>
  );
}

const WideThread = memo(function WideThread({ position }: { readonly position: number }) {
  return (
    <>
      <ThreadBar />
      <ThreadTime position={position} />
      <ThreadPanel position={position} />
    </>
  );
});

/** Whether there was anywhere to go. */
function goTo(address: Address | undefined): boolean {
  if (address) go(address);
  return address !== undefined;
}
