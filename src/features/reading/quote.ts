import type { Language } from "@/i18n/languages";

/** One text of a quote with its language. */
export interface QuotedText {
  readonly language: Language;
  readonly text: string;
}

export interface QuoteParts {
  /** The sentence, in one language or in both; plain text. */
  readonly texts: readonly QuotedText[];
  readonly title: QuotedText;
  /** In words. */
  readonly date: string;
  /** Absolute, with the passage. */
  readonly url: string;
}

/** A quote for plain text fields and for rich ones. */
export interface Quote {
  readonly text: string;
  readonly html: string;
}

const MARKS = { tr: ["“", "”"], en: ["“", "”"] } as const;

/** The sentence in quotation marks, then story, date and link. */
export function makeQuote({ texts, title, date, url }: QuoteParts): Quote {
  const said = texts.map(({ language, text }) => MARKS[language][0] + text + MARKS[language][1]);
  const paragraphs = texts.map(({ language }, i) => `<p lang="${language}">${escapeHtml(said[i] ?? "")}</p>`);
  return {
    text: [...said, `${title.text}, ${date}`, url].join("\n"),
    html:
      `<blockquote cite="${escapeHtml(url)}">${paragraphs.join("")}</blockquote>` +
      `<p><a href="${escapeHtml(url)}"><cite lang="${title.language}">${escapeHtml(title.text)}</cite></a>, ${escapeHtml(date)}</p>`,
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
