import { LibraryRoom } from "@/features/library/LibraryRoom";
import { useThreadSentence } from "@/features/stories/use-thread-sentence";
import { useTranslation } from "@/i18n/use-translation";
import { MatchedStories } from "./MatchedStories";

/** What this reader saved, read, and has not seen yet. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const sayThread = useThreadSentence();
  return (
    <div className="page pt-8 pb-24">
      <div className="mx-auto max-w-[56rem]">
        <h1 tabIndex={-1} className="font-serif text-3xl leading-tight font-bold">
          {t(($) => $.library.title)}
        </h1>
        <noscript>
          <p className="mt-3">{t(($) => $.library.noScript)}</p>
        </noscript>
        <LibraryRoom threads={{ sayThread, Matched: MatchedStories }} />
      </div>
    </div>
  );
}
