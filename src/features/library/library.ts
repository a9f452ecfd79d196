import type { SomeLanguage } from "@/i18n/languages";
import type { Seen } from "./seen";

/** The format that is kept and exported; `migrate-library.ts` brings older ones here. */
export const LIBRARY_VERSION = 2;

/** Moments are milliseconds since 1970. */
interface Saved {
  readonly at: number;
}

export interface SavedStory extends Saved {
  /** As it was when saved: all there is to show once the story has left the edition. */
  readonly title: SomeLanguage<string>;
}

export interface SavedSentence extends SavedStory {
  readonly story: string;
  /** As the address names it: "p3s2". */
  readonly passage: string;
  /** Without marks, as it was when saved. */
  readonly text: SomeLanguage<string>;
}

export interface SavedThread extends Saved {
  /** As the address spells it, without the question mark. */
  readonly query: string;
}

/** What one reader keeps of one edition. */
export interface Library {
  readonly version: typeof LIBRARY_VERSION;
  /** By story id. */
  readonly stories: Readonly<Record<string, SavedStory>>;
  /** By story id and passage, "x#p3s2". */
  readonly sentences: Readonly<Record<string, SavedSentence>>;
  /** By query, its entities in order of the alphabet. */
  readonly threads: Readonly<Record<string, SavedThread>>;
  /** By the reader's own day, "2026-11-26": when each story was opened last on it. */
  readonly history: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Missing before the first visit. */
  readonly seen?: Seen;
}

export const EMPTY_LIBRARY: Library = {
  version: LIBRARY_VERSION,
  stories: {},
  sentences: {},
  threads: {},
  history: {},
};

/** The shelves a reader puts things on. */
export const SHELVES = ["stories", "sentences", "threads"] as const;
export type Shelf = (typeof SHELVES)[number];
export type SavedOn<S extends Shelf> = Library[S][string];

export function isEmptyLibrary(library: Library): boolean {
  return [...SHELVES, "history" as const].every((shelf) => Object.keys(library[shelf]).length === 0);
}
