import { useRef } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { ReaderNote } from "./ReaderNote";
import { usePassing } from "./use-passing";
import type { QuoteNews } from "./use-quote";

interface QuoteNoteProps {
  readonly news: QuoteNews;
  readonly onClose: () => void;
}

/** What became of the quote: that it was copied, for a while; where the clipboard was refused, the text to copy by hand. */
export function QuoteNote({ news, onClose }: QuoteNoteProps) {
  const { t } = useTranslation();
  const words = useRef<HTMLSpanElement>(null);
  usePassing(words, news.done ? news : undefined, onClose);
  return (
    <ReaderNote onClose={onClose}>
      <span ref={words}>{news.message}</span>
      {news.refused !== undefined && (
        <textarea
          readOnly
          rows={3}
          className="w-full max-w-[46rem] border border-control p-2"
          aria-label={t(($) => $.readingTools.quoteText)}
          value={news.refused}
          onFocus={(event) => event.target.select()}
        />
      )}
    </ReaderNote>
  );
}
