import { type RefObject, useEffect } from "react";
import { useLatest } from "@/lib/use-latest";

/** Time to read a few words; they were said to a screen reader, too (WCAG 2.2.1). */
const STAYS_MS = 6000;
const ASKS_AGAIN_MS = 1000;

/**
 * Takes a note away some seconds after it has come, not while it has the pointer or the focus.
 * @param words what stands in the note
 * @param news what it tells; other news stays as long anew. Undefined for what is to stay
 */
export function usePassing(words: RefObject<HTMLElement | null>, news: unknown, close: () => void): void {
  const leave = useLatest(close);
  useEffect(() => {
    if (news === undefined) return undefined;
    const pass = () => {
      if (words.current?.parentElement?.matches(":hover, :focus-within"))
        timer = window.setTimeout(pass, ASKS_AGAIN_MS);
      else leave();
    };
    let timer = window.setTimeout(pass, STAYS_MS);
    return () => window.clearTimeout(timer);
  }, [words, news, leave]);
}
