import { plainText } from "@/content/marks";
import { type Language, otherLanguage } from "@/i18n/languages";
import type { PlacedPair } from "./story-pairs";

/** One thing to say. */
export interface Spoken {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/**
 * What is said of a story, in order: each sentence in the reader's language, or in both one after the other; where that
 * lacks it, in the other. What no voice can say is left out.
 * @param voices the languages that have a voice
 */
export function speechQueue(
  pairs: readonly PlacedPair[],
  language: Language,
  both: boolean,
  voices: ReadonlySet<Language>,
): readonly Spoken[] {
  return pairs.flatMap(({ id, pair }) => {
    const other = otherLanguage(language);
    const wanted = both || pair[language] === undefined ? [language, other] : [language];
    return wanted.flatMap((one) => {
      const text = pair[one];
      return text === undefined || !voices.has(one) ? [] : [{ id, language: one, text: plainText(text) }];
    });
  });
}

/** Where to begin for a sentence: the first that is said at it or after it, in reading order. */
export function beginAt(queue: readonly Spoken[], ids: readonly string[], id: string | undefined): number {
  const from = id === undefined ? 0 : ids.indexOf(id);
  return Math.max(
    0,
    queue.findIndex((spoken) => ids.indexOf(spoken.id) >= from),
  );
}

/** One sentence on or back; both languages of a sentence count as one. Undefined past the ends. */
export function skip(queue: readonly Spoken[], at: number, step: 1 | -1): number | undefined {
  const id = queue[at]?.id;
  const firstOf = (i: number) => queue.findIndex((spoken) => spoken.id === queue[i]?.id);
  if (step === 1) {
    const next = queue.findIndex((spoken, i) => i > at && spoken.id !== id);
    return next < 0 ? undefined : next;
  }
  const first = firstOf(at);
  return first <= 0 ? undefined : firstOf(first - 1);
}

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The voice for a language: one on the device before one on the network, the system's choice before others. */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: Language): V | undefined {
  const own = voices.filter(({ lang }) => /^[a-z]+/i.exec(lang)?.[0].toLocaleLowerCase("en") === language);
  const worth = (voice: V) => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return own.toSorted((a, b) => worth(b) - worth(a))[0];
}
