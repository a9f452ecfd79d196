import type { Language } from "@/i18n/languages";
import { otherLanguage } from "@/i18n/languages";
import type { SavedSentence } from "./library";

export type TableKind = "csv" | "tsv";

export interface Card {
  readonly front: string;
  readonly back: string;
}

/** The sentences that have both languages, with the one to be shown first in front. */
export function cardsOf(sentences: readonly SavedSentence[], shown: Language): readonly Card[] {
  return sentences.flatMap(({ text }) => {
    const [front, back] = [text[shown], text[otherLanguage(shown)]];
    return front === undefined || back === undefined ? [] : [{ front, back }];
  });
}

/** Two columns without a heading, in UTF-8, as Anki reads them: each field in quotes, quotes doubled (RFC 4180), on one line. */
export function ankiTable(cards: readonly Card[], kind: TableKind): string {
  const between = kind === "csv" ? "," : "\t";
  return cards.map(({ front, back }) => `${field(front)}${between}${field(back)}\n`).join("");
}

function field(text: string): string {
  return `"${text.replace(/\s+/gu, " ").trim().replaceAll('"', '""')}"`;
}
