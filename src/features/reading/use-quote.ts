import { useState } from "react";
import { useTranslation } from "@/i18n/use-translation";
import { useAnnounce } from "@/ui/Announcer";
import type { QuoteRequest } from "./copy-quote";

/** What became of a quote: copied, or refused with the text to copy by hand, or the tool did not arrive. */
interface Became {
  readonly message: string;
  readonly refused?: string;
  /** Nothing is left to do about it. */
  readonly done?: boolean;
}

export interface QuoteNews extends Became {
  /** Each is told anew: another button may have asked for it. */
  readonly turn: number;
}

/** Copies quotes; what does the work arrives with the first one. */
export function useQuote(): {
  readonly news: QuoteNews | undefined;
  readonly forget: () => void;
  readonly quote: (request: QuoteRequest) => void;
} {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [news, setNews] = useState<QuoteNews>();
  const copy = async (request: QuoteRequest): Promise<Became> => {
    const { copyQuote, quoteOf } = await import("./copy-quote");
    const made = quoteOf(request);
    return (await copyQuote(made))
      ? { message: t(($) => $.reading.quoted), done: true }
      : { message: t(($) => $.reading.quoteRefused), refused: made.text };
  };
  const quote = async (request: QuoteRequest) => {
    const became = await copy(request).catch(() => ({ message: t(($) => $.reading.toolFailed) }));
    setNews((before) => ({ ...became, turn: (before?.turn ?? 0) + 1 }));
    announce(became.message);
  };
  return { news, forget: () => setNews(undefined), quote: (request) => void quote(request) };
}
