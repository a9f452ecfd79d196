import type { Address } from "@/address/address";
import { EMPTY_THREAD } from "@/address/address";
import { hrefOf } from "@/address/use-address";
import { plainText } from "@/content/marks";
import type { Story } from "@/content/model";
import { sayDate } from "@/content/say-date";
import { type Language, otherLanguage } from "@/i18n/languages";
import { copyText } from "@/lib/copy-text";
import { makeQuote, type Quote, type QuotedText } from "./quote";
import { shownText } from "./shown-text";
import type { PlacedPair } from "./story-pairs";

export interface QuoteRequest {
  readonly story: Story;
  /** The sentence; left out, the story's summary is quoted. */
  readonly placed: PlacedPair | undefined;
  readonly language: Language;
  readonly both: boolean;
}

/** What is quoted, in the reader's language or in both; its link carries no thread, as that is the reader's own. */
export function quoteOf({ story, placed, language, both }: QuoteRequest): Quote {
  const source = placed?.pair ?? story.summary;
  const own = shownText(source, language);
  const counterpart = source[otherLanguage(language)];
  const texts: QuotedText[] = [{ language: own.language, text: plainText(own.text) }];
  if (both && !own.borrowed && counterpart !== undefined)
    texts.push({ language: otherLanguage(language), text: plainText(counterpart) });
  const title = shownText(story.title, language);
  const address: Address = {
    language,
    screen: { name: "story", id: story.id },
    thread: EMPTY_THREAD,
    view: texts.length > 1 ? "parallel" : "single",
    ...(placed && { passage: { paragraph: placed.paragraph, pair: placed.number } }),
  };
  return makeQuote({
    texts,
    title: { language: title.language, text: plainText(title.text) },
    date: sayDate(story.date, language),
    url: new URL(hrefOf(address), window.location.href).href,
  });
}

/** @returns whether the clipboard took it; some take plain text only */
export async function copyQuote({ text, html }: Quote): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/plain": new Blob([text], { type: "text/plain" }),
      "text/html": new Blob([html], { type: "text/html" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyText(text);
  }
}
