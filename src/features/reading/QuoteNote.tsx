import { useTranslation } from "@/i18n/use-translation";
import { ReaderNote } from "./ReaderNote";
import type { QuoteNews } from "./use-quote";

interface QuoteNoteProps {
  readonly news: QuoteNews;
  readonly onClose: () => void;
}

/** What became of the quote; where the clipboard was refused, the text to copy by hand. */
export function QuoteNote({ news, onClose }: QuoteNoteProps) {
  const { t } = useTranslation();
  return (
    <ReaderNote onClose={onClose}>
      <span>{news.message}</span>
      {news.refused !== undefined && (
        <textarea
          readOnly
          rows={3}
          className="w-full max-w-[46rem] border border-control p-2"
          aria-label={t(($) => $.reading.quoteText)}
          value={news.refused}
          onFocus={(event) => event.target.select()}
        />
      )}
    </ReaderNote>
  );
}
