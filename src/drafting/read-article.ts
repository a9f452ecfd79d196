import { isBlank } from "@/content/marks";
import type { Language } from "@/i18n/languages";
import { type ArticleParagraph, articleParagraphs } from "./article-paragraphs";
import { datesIn, type FoundDate } from "./find-dates";
import { type Mention, mentionsIn } from "./find-mentions";
import type { Gazetteer } from "./gazetteer";
import { type ProposedName, proposeNames } from "./propose-names";
import { type Span, sentencesIn } from "./split-sentences";

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
 * @throws {RangeError} when `published` is no day, or there is more of something than any article has
 */
export function readArticle(
  text: string,
  language: Language,
  published: string,
  gazetteer: Gazetteer,
): Article {
  if (text.length > MOST_CHARACTERS) throw tooMuch(MOST_CHARACTERS, "characters");
  const paragraphs = articleParagraphs(text);
  if (paragraphs.length > MOST) throw tooMuch(MOST, "paragraphs");
  const whole = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const spans = atMost(sentencesIn(whole, language), "sentences").filter(
    ({ start, end }) => !isBlank(whole.slice(start, end)),
  );
  const mentions = atMost(mentionsIn(whole, language, gazetteer), "mentions");
  const dates = atMost(datesIn(whole, language, published), "dates");
  const inSentence = {
    mentions: shares(spans, mentions),
    dates: shares(spans, dates),
  };
  const paragraphOf = placeSpans(spans, paragraphs);
  const sentences = spans.map(({ start, end }, i): ReadSentence => {
    const paragraph = paragraphOf[i] ?? 0;
    const isAlone = paragraph !== paragraphOf[i - 1] && paragraph !== paragraphOf[i + 1];
    return {
      text: whole.slice(start, end),
      paragraph,
      isHeading: isAlone && (paragraphs[paragraph]?.isHeading ?? false),
      mentions: inSentence.mentions[i] ?? [],
      dates: inSentence.dates[i] ?? [],
    };
  });
  const newNames = proposeNames(whole, language, mentions, dates, spans);
  return { language, sentences, newNames, paragraphs: paragraphs.length };
}

/** The paragraph of each span; the paragraphs stand one after the other, a line's end between them. */
function placeSpans(spans: readonly Span[], paragraphs: readonly ArticleParagraph[]): number[] {
  let paragraph = 0;
  let end = paragraphs[0]?.text.length ?? 0;
  return spans.map(({ start }) => {
    while (start > end && paragraph < paragraphs.length - 1)
      end += 1 + (paragraphs[++paragraph]?.text.length ?? 0);
    return paragraph;
  });
}

/** Five million bytes of prose, and a little more. */
const MOST_CHARACTERS = 6_000_000;
/** A text of full stops would fill the memory; five million characters of prose hold 30,000 sentences. */
const MOST = 250_000;

/** Stops looking as soon as there are too many. */
function atMost<Found>(found: Iterable<Found>, what: string): Found[] {
  const some: Found[] = [];
  for (const each of found) {
    if (some.length === MOST) throw tooMuch(MOST, what);
    some.push(each);
  }
  return some;
}

function tooMuch(most: number, what: string): RangeError {
  return new RangeError(
    `The article has more than ${most.toLocaleString("en")} ${what}; that is no article.`,
  );
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
