import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ThreadPanel } from "@/features/reading/ThreadPanel";
import { useThreadSteps } from "@/features/reading/use-thread-steps";
import { ThreadBar } from "@/features/stories/ThreadBar";
import { Sheet } from "@/ui/Sheet";

/** The thread beside a story on a wide screen; on a phone a bar at the bottom that opens it as a sheet. */
export function StoryThread({ position }: { readonly position: number }) {
  return (
    <>
      <aside className="awaits space-y-4 max-lg:hidden lg:border-l lg:border-rule lg:pl-8">
        <div className="lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:space-y-4 lg:overflow-auto">
          <ThreadBar />
          <ThreadPanel position={position} />
        </div>
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
          <ThreadPanel position={position} />
        </div>
      </Sheet>
    </div>
  );
}
