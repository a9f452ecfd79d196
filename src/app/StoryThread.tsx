import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Address } from "@/address/address";
import { go } from "@/address/use-address";
import { ThreadPanel } from "@/features/reading/ThreadPanel";
import { useThreadSteps } from "@/features/reading/use-thread-steps";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { useShortcut } from "@/lib/use-shortcut";
import { Sheet } from "@/ui/Sheet";
import { ThreadTime } from "./ThreadTime";

/** The thread beside a story on a wide screen; on a phone a bar at the bottom that opens it as a sheet. */
export function StoryThread({ position }: { readonly position: number }) {
  const { previous, next } = useThreadSteps(position);
  useShortcut("previousStory", () => goTo(previous));
  useShortcut("nextStory", () => goTo(next));
  return (
    <>
      <aside id="thread" tabIndex={-1} className="awaits space-y-4 max-lg:hidden">
        <ThreadBar />
        <ThreadTime position={position} />
        <ThreadPanel position={position} />
      </aside>
      <PhoneThread position={position} />
    </>
  );
}

function PhoneThread({ position }: { readonly position: number }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { following, place, all } = useThreadSteps(position);
  if (!following) return null;
  return (
    <div className="phone-thread lg:hidden">
      <button type="button" className="button button-strong" onClick={() => setOpen(true)}>
        {t(($) => $.thread.panel.open)}
        {" · "}
        {place === undefined ? t(($) => $.thread.stories, { count: all }) : `${place} / ${all}`}
      </button>
      <Sheet
        open={open}
        label={t(($) => $.thread.panel.label)}
        closeLabel={t(($) => $.shell.close)}
        onClose={() => setOpen(false)}
      >
        <ThreadBar />
        <div className="mt-4">
          <ThreadTime position={position} />
          <ThreadPanel position={position} />
        </div>
      </Sheet>
    </div>
  );
}

/** Whether there was anywhere to go. */
function goTo(address: Address | undefined): boolean {
  if (address) go(address);
  return address !== undefined;
}
