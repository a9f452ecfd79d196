import type { Language } from "@/i18n/languages";
import { articleParagraphs } from "./article-paragraphs";
import { type FoundDate, findDates } from "./find-dates";
import { findMentions, type Mention } from "./find-mentions";
import type { Gazetteer } from "./gazetteer";
import { type ProposedName, proposeNames } from "./propose-names";
import { type Span, sentenceSpans } from "./split-sentences";

/** A sentence of an article with what it names and dates, offsets into its own text. */
export interface ReadSentence {
  readonly text: string;
  /** Counted from 0, headings too. */
  readonly paragraph: number;
  readonly isHeading: boolean;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
}

export interface Article {
  readonly language: Language;
  readonly sentences: readonly ReadSentence[];
  readonly newNames: readonly ProposedName[];
  /** How many, headings too. */
  readonly paragraphs: number;
}

/**
 * Reads an article in plain text. Names and dates are looked for in the whole of it, so that a surname finds the person named
 * before and "the next day" its date.
 * @throws {RangeError} when `published` is no day
 */
export function readArticle(
  text: string,
  language: Language,
  published: string,
  gazetteer: Gazetteer,
): Article {
  const paragraphs = articleParagraphs(text);
  const whole = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const spans = sentenceSpans(whole, language);
  const mentions = findMentions(whole, language, gazetteer);
  const dates = findDates(whole, language, published);
  const inSentence = {
    mentions: shares(spans, mentions),
    dates: shares(spans, dates),
  };
  let paragraph = 0;
  let paragraphEnd = paragraphs[0]?.text.length ?? 0;
  const sentences = spans.map(({ start, end }, i): ReadSentence => {
    while (start > paragraphEnd && paragraph < paragraphs.length - 1)
      paragraphEnd += 1 + (paragraphs[++paragraph]?.text.length ?? 0);
    return {
      text: whole.slice(start, end),
      paragraph,
      isHeading: paragraphs[paragraph]?.isHeading ?? false,
      mentions: inSentence.mentions[i] ?? [],
      dates: inSentence.dates[i] ?? [],
    };
  });
  const newNames = proposeNames(whole, language, mentions, dates, spans);
  return { language, sentences, newNames, paragraphs: paragraphs.length };
}

/** What lies within each span, its offsets counted from the span's start; both lists are in order. */
function shares<Found extends Mention | FoundDate>(
  spans: readonly Span[],
  found: readonly Found[],
): Found[][] {
  let next = 0;
  return spans.map(({ start, end }) => {
    const inside: Found[] = [];
    for (let each = found[next]; each && each.start < end; each = found[++next]) {
      if (each.start >= start && each.end + each.suffix.length <= end) {
        inside.push({
          ...each,
          start: each.start - start,
          end: each.end - start,
        });
      }
    }
    return inside;
  });
}
