import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useThread } from "@/thread/thread-context";
import { useAnnounce } from "@/ui/Announcer";

/** Says how many stories the thread has whenever the reader changes it; not on the first draw. */
export function ThreadAnnouncements() {
  const { thread, matched, searching } = useThread();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const said = useRef(thread);
  useEffect(() => {
    if (searching || said.current === thread) return;
    // A change of language or story parses the same thread anew.
    const changed = JSON.stringify(said.current) !== JSON.stringify(thread);
    said.current = thread;
    if (changed) announce(t(($) => $.thread.stories, { count: matched.length }));
  }, [thread, matched, searching, announce, t]);
  return null;
}
