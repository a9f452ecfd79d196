import { useEffect } from "react";
import { isEmptyThread } from "@/address/address";
import { saveFocusedRow } from "@/features/library/save-focused-row";
import { useTranslation } from "@/i18n/use-translation";
import { loadAhead } from "@/lib/load-ahead";
import { usePart } from "@/lib/use-part";
import { useShortcut } from "@/lib/use-shortcut";
import { whenIdle } from "@/lib/when-idle";
import { useThread } from "@/thread/thread-context";
import { useStoryCount } from "@/thread/use-story-count";

/** Takes the focus of what leaves the screen by being followed. */
export const THREAD_BAR_ID = "thread-bar";

/** What is shown of a thread that isn't empty, which that of a page's first draw always is. */
export const followedThreadPart = loadAhead(async () => (await import("./FollowedThread")).FollowedThread);

/** The thread as a readable sentence, each part removable: "Kim Jong-un ve Vladimir Putin · 2019 – 2024 · 17 haber". */
export function ThreadBar() {
  const { thread, unsearched } = useThread();
  const { t } = useTranslation();
  useShortcut("save", saveFocusedRow);
  // A thread asks for it again.
  useEffect(() => whenIdle(() => void followedThreadPart.load().catch(() => {})), []);
  return (
    <section
      id={THREAD_BAR_ID}
      tabIndex={-1}
      aria-label={t(($) => $.thread.label)}
      className="flex flex-wrap items-center gap-x-2 gap-y-2 text-[0.9375rem]"
    >
      {isEmptyThread(thread) ? <StoryCount /> : <Followed />}
      {unsearched && (
        <p role="status" className="w-full text-muted">
          {t(($) => $.thread.unsearched)}
        </p>
      )}
    </section>
  );
}

/** Until its parts are here, what they bring is said. */
function Followed() {
  const { part: FollowedThread } = usePart(followedThreadPart);
  return FollowedThread ? <FollowedThread /> : <StoryCount />;
}

function StoryCount() {
  return <p className="text-muted">{useStoryCount()}</p>;
}
