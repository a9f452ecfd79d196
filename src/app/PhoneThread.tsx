import { useState } from "react";
import { SeenFirst } from "@/address/SeenFirst";
import { ThreadPanel } from "@/features/reading/ThreadPanel";
import { useThreadSteps } from "@/features/reading/use-thread-steps";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { sayNumber } from "@/i18n/say-number";
import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "@/thread/thread-context";
import { useStoryCount } from "@/thread/use-story-count";
import { Sheet } from "@/ui/Sheet";
import { ThreadTime } from "./ThreadTime";

/** On a phone, a bar at the bottom that opens the thread as a sheet. */
export function PhoneThread({ position }: { readonly position: number }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const { place, all } = useThreadSteps(position);
  const { searching } = useThread();
  const count = useStoryCount();
  return (
    <SeenFirst as="div" className="phone-thread m-0 lg:hidden">
      <button type="button" className="button button-strong" onClick={() => setOpen(true)}>
        {t(($) => $.thread.panel.open)}
        {" · "}
        {searching || place === undefined
          ? count
          : `${sayNumber(place, i18n.language)} / ${sayNumber(all, i18n.language)}`}
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
    </SeenFirst>
  );
}
