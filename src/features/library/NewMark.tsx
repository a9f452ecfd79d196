import { useEdition } from "@/content/edition-context";
import { useTranslation } from "@/i18n/use-translation";
import { newsOf } from "./news-of";
import { useLibrary } from "./use-library";

/** Says of a story that it came, or changed, since the reader was here. */
export function NewMark({ position }: { readonly position: number }) {
  const { index } = useEdition();
  const { t } = useTranslation();
  const [news] = useLibrary(({ library }) => newsOf(index, library).get(position));
  if (!news) return null;
  return <strong className="new-mark">{t(($) => $.library.mark[news])}</strong>;
}
