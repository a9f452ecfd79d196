import { collatorFor } from "@/i18n/collate";
import { loose } from "@/i18n/fold";
import type { Language } from "@/i18n/languages";

export const ORDERS = ["saved", "title", "date"] as const;
export type Order = (typeof ORDERS)[number];

/** What a thing on a shelf is found and put in order by. */
export interface Arranged {
  readonly title: string;
  /** What else it is found by. */
  readonly words?: string;
  /** When it was saved. */
  readonly at: number;
  /** Its story's place in time; undefined where it has none. */
  readonly position: number | undefined;
}

export interface Arrangement {
  readonly words: string;
  readonly order: Order;
  readonly language: Language;
}

/** The things that have all of the words, in the order asked for: saved or dated last first, titles by the alphabet. */
export function arrange<T extends Arranged>(
  items: readonly T[],
  { words, order, language }: Arrangement,
): readonly T[] {
  const wanted = loose(words, language).split(" ").filter(Boolean);
  const found = items.filter(({ title, words = "" }) => {
    const text = loose(`${title} ${words}`, language);
    return wanted.every((word) => text.includes(word));
  });
  const { compare } = collatorFor(language, { numeric: true });
  const by: Record<Order, (a: T, b: T) => number> = {
    saved: (a, b) => b.at - a.at,
    title: (a, b) => compare(a.title, b.title),
    date: (a, b) => (b.position ?? -1) - (a.position ?? -1) || b.at - a.at,
  };
  return found.sort(by[order]);
}
