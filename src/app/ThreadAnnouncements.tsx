import { useEffect, useRef } from "react";
import { formatPath } from "@/address/format-address";
import { currentAddress, useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { followedChange } from "@/thread/followed-change";
import { useThread } from "@/thread/thread-context";
import { useAnnounce } from "@/ui/Announcer";

/** Says politely what the reader's change of the thread brought: "Following Vladimir Putin: 17 stories" (WCAG 4.1.3). */
export function ThreadAnnouncements() {
  const address = useAddress();
  const { entities } = useEdition();
  const { thread, matched, searching } = useThread();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const said = useRef<{ thread: typeof thread; path: string }>(undefined);
  const path = formatPath(address);
  const { language } = address;
  useEffect(() => {
    const same = (one: typeof thread) => JSON.stringify(one) === JSON.stringify(thread);
    // What the page was opened with is no change, and the first draw doesn't know it yet.
    if (searching || !same(currentAddress(language).thread)) return;
    said.current ??= { thread, path };
    const { current: before } = said;
    if (same(before.thread)) return;
    said.current = { thread, path };
    // A new screen says its own title.
    if (before.path !== path) return;
    const change = followedChange(before.thread, thread);
    const name = change && entities.byId.get(change.id)?.name[language];
    const count = matched.length;
    if (change && name !== undefined) announce(t(($) => $.entities[change.became], { name, count }));
    else announce(t(($) => $.thread.stories, { count }));
  }, [thread, matched, searching, path, language, entities, announce, t]);
  return null;
}
