import type { Language } from "@/i18n/languages";
import { plainText } from "./marks";
import type { Story } from "./model";

/** Words a minute that a grown reader takes in; Turkish words are longer, so there are fewer of them (Turkish rules 10.4). */
const PACE = { tr: 170, en: 220 } as const;

/** Whole minutes, at least 1, that the paragraphs take in one language (in the other where a pair lacks it). */
export function readingMinutes(story: Pick<Story, "paragraphs">, language: Language): number {
  return Math.max(1, Math.round(countWords(story, language) / PACE[language]));
}

/** Words of the paragraphs in one language. */
export function countWords({ paragraphs }: Pick<Story, "paragraphs">, language: Language): number {
  let words = 0;
  for (const { pairs } of paragraphs) {
    for (const pair of pairs)
      words += plainText(pair[language] ?? pair.tr ?? pair.en ?? "")
        .split(/\s+/)
        .filter(Boolean).length;
  }
  return words;
}
