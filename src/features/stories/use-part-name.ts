import { useAddress } from "@/address/use-address";
import { useEdition } from "@/content/edition-context";
import { sayDate } from "@/content/say-date";
import { useTranslation } from "@/i18n/use-translation";
import type { ThreadPart } from "@/thread/thread-parts";

/** How a part of the thread is said, in the reader's language. */
export function usePartName(): (part: ThreadPart) => string {
  const { language } = useAddress();
  const { entities } = useEdition();
  const { t } = useTranslation();
  return (part) => {
    switch (part.kind) {
      case "entity":
        return entities.byId.get(part.id)?.name[language] ?? part.id;
      case "words":
        return t(($) => $.thread.words, { words: part.q });
      case "range":
        if (part.from && part.to)
          return part.from === part.to
            ? sayDate(part.from, language)
            : sayDate(`${part.from}/${part.to}`, language);
        if (part.from) return t(($) => $.thread.since, { date: sayDate(part.from, language) });
        return t(($) => $.thread.until, { date: sayDate(part.to ?? "", language) });
    }
  };
}
