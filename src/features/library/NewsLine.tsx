import { useTranslation } from "react-i18next";
import { useEdition } from "@/content/edition-context";
import { useAnnounce } from "@/ui/Announcer";
import { newsOf } from "./news-of";
import { useLibrary } from "./use-library";
import { seenNow } from "./what-is-new";

/** How much is new since the last visit, and the way to say that it was all seen. */
export function NewsLine() {
  const { index } = useEdition();
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [count, store] = useLibrary(({ library }) => newsOf(index, library).size);
  if (count === 0) return null;
  const markAll = () => {
    void store.change((library) => ({ ...library, seen: seenNow(index) }));
    announce(t(($) => $.library.news.marked));
  };
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[0.9375rem]">
      <span>{t(($) => $.library.news.count, { count })}</span>
      <button type="button" className="quiet tap" onClick={markAll}>
        {t(($) => $.library.news.markAll)}
      </button>
    </p>
  );
}
