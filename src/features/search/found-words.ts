import { useSyncExternalStore } from "react";

/** What a reader searched for when following a result into a story; the words are marked there. */
interface FoundWords {
  readonly story: string;
  readonly text: string;
}

const listeners = new Set<() => void>();
let found: FoundWords | undefined;

export function setFoundWords(words: FoundWords): void {
  found = words;
  for (const listener of listeners) listener();
}

/** The words that led to this story, until another result is followed. */
export function useFoundWords(story: string | undefined): string | undefined {
  const words = useSyncExternalStore(
    subscribe,
    () => found,
    () => undefined,
  );
  return words && words.story === story ? words.text : undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
