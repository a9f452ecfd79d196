import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { MarkAllSeen } from "./MarkAllSeen";
import { newsOf } from "./news-of";
import { useLibrary } from "./use-library";

/** How much is new since the last visit, and the way to say that it was all seen. */
export function NewsLine() {
  const { index } = useEdition();
  const { t } = useTranslation();
  const [count] = useLibrary(({ library }) => newsOf(index, library).size);
  if (count === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 text-[0.9375rem]">
      <span>{t(($) => $.library.news.count, { count })}</span>
      <MarkAllSeen />
    </p>
  );
}
