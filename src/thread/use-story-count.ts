import { useTranslation } from "@/i18n/use-translation";
import { useThread } from "./thread-context";

/** How many stories the thread brings, in words; of words that are still looked for nobody knows. */
export function useStoryCount(): string {
  const { matched, searching } = useThread();
  const { t } = useTranslation();
  return t(($) => (searching ? $.thread.searching : $.thread.stories), { count: matched.length });
}
