import type { i18n } from "i18next";
import type { LoadedAhead } from "@/lib/load-ahead";
import { addLateMessages, loadLateMessages } from "./create-i18n";
import { isLanguage } from "./languages";

const coming = new WeakMap<i18n, Promise<void>>();

/** Brings the words that the first draw did without; rejects where they did not arrive, and asks again the next time. */
export function bringLateWords(i18n: i18n): Promise<void> {
  const { language } = i18n;
  const known = coming.get(i18n);
  if (known) return known;
  if (hasLateWords(i18n) || !isLanguage(language)) return Promise.resolve();
  const words = loadLateMessages(language).then((late) => addLateMessages(i18n, language, late));
  coming.set(i18n, words);
  words.catch(() => coming.delete(i18n));
  return words;
}

/** The same as a part of the app, for what is of no use without them. */
export function lateWordsPart(i18n: i18n): LoadedAhead<true> {
  return {
    load: async () => {
      await bringLateWords(i18n);
      return true;
    },
    loaded: () => hasLateWords(i18n) || undefined,
  };
}

/** One of them stands for all. */
function hasLateWords(i18n: i18n): boolean {
  return i18n.exists("about");
}
