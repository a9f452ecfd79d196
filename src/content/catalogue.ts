import type { Language } from "@/i18n/languages";

/** How many stories one catalogue file holds; the first holds the newest, which the list's first screen needs. */
export const SHARD_SIZE = 200;

/** A text as it is shown in one language; `language` is there when it had to be borrowed from the other. */
export type ShownText = string | { readonly text: string; readonly language: Language };

/** What a list tells of a story, in one language, without marks. */
export interface Teaser {
  readonly title: ShownText;
  readonly summary: ShownText;
  /** Whole minutes, at least 1. */
  readonly minutes: number;
}

/** Newest first; the place in the list is the story's place among the newest, from `shard * SHARD_SIZE` on. */
export type CatalogueShard = readonly Teaser[];

/** Which shard tells of the story at a position of an index of `size`, and where in it. */
export function shardOf(position: number, size: number): { readonly shard: number; readonly at: number } {
  const newest = size - 1 - position;
  return { shard: Math.floor(newest / SHARD_SIZE), at: newest % SHARD_SIZE };
}

/** How many stories a shard of an index of `size` tells of. */
export function shardLength(shard: number, size: number): number {
  return Math.min(SHARD_SIZE, size - shard * SHARD_SIZE);
}

/** A text of a catalogue, shown in another language's place. */
export function borrowed(shown: ShownText, language: Language): ShownText {
  return typeof shown === "string" ? { text: shown, language } : shown;
}

export function textOf(shown: ShownText): string {
  return typeof shown === "string" ? shown : shown.text;
}

/** The language to name in `lang`, where a text is not in the reader's. */
export function languageOf(shown: ShownText): Language | undefined {
  return typeof shown === "string" ? undefined : shown.language;
}
