import { createStored } from "@/lib/stored";

const MOST_KEPT = 6;
export const NO_SEARCHES: readonly string[] = [];

/** What this reader searched for and followed, the latest first; it stays in the browser. */
export const recentSearches = createStored<readonly string[]>("izlek:searches", readSearches, (searches) =>
  searches.length === 0 ? null : JSON.stringify(searches),
);

export function rememberSearch(text: string): void {
  const words = text.trim();
  if (words === "") return;
  const others = recentSearches.get().filter((other) => other !== words);
  recentSearches.set([words, ...others].slice(0, MOST_KEPT));
}

/** Anything else than a list of texts is nobody's search. */
function readSearches(stored: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(list)
      ? list.filter((each) => typeof each === "string").slice(0, MOST_KEPT)
      : NO_SEARCHES;
  } catch {
    return NO_SEARCHES;
  }
}
