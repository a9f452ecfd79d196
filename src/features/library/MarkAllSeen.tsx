import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import { libraryStore } from "./library-store";
import { seenNow } from "./what-is-new";

export function MarkAllSeen() {
  const { index } = useEdition();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const markAll = () => {
    void libraryStore(index).change((library) => ({ ...library, seen: seenNow(index) }));
    announce(t(($) => $.library.news.marked));
  };
  return (
    <button type="button" className="quiet tap text-sm" onClick={markAll}>
      {t(($) => $.library.news.markAll)}
    </button>
  );
}
