import type { EdtfDate } from "@/content/model";
import type { Language } from "@/i18n/languages";

/** What a reader follows, as the address says it; entities are ids, each in one role only. */
export interface Thread {
  /** All of these are in the story. */
  readonly with: readonly string[];
  /** At least one of these is. */
  readonly any: readonly string[];
  /** None of these is. */
  readonly without: readonly string[];
  /** EDTF at year, month or day precision; both ends included. */
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
  /** Words searched for, white space folded. */
  readonly q?: string;
}

export const ROLES = ["with", "any", "without"] as const;
export type Role = (typeof ROLES)[number];

export const EMPTY_THREAD: Thread = { with: [], any: [], without: [] };

export const VIEWS = ["single", "parallel", "interleaved"] as const;
export type View = (typeof VIEWS)[number];

/** A paragraph, or one sentence pair of it; both counted from 1. */
export interface Passage {
  readonly paragraph: number;
  readonly pair?: number;
}

export type Screen =
  | { readonly name: "stories" }
  | { readonly name: "archive"; readonly year: string }
  | { readonly name: "story"; readonly id: string }
  | { readonly name: "entities" }
  | { readonly name: "entity"; readonly id: string }
  | { readonly name: "library" }
  | { readonly name: "about" }
  | { readonly name: "desk" }
  /** Anything else; `path` is what follows the language. */
  | { readonly name: "not-found"; readonly path: string };

export type ScreenName = Screen["name"];

/** The whole public address as one value. `view` and `passage` belong to the story screen. */
export interface Address {
  readonly language: Language;
  readonly screen: Screen;
  readonly thread: Thread;
  readonly view: View;
  readonly passage?: Passage;
}

export function isEmptyThread(thread: Thread): boolean {
  return (
    thread.with.length + thread.any.length + thread.without.length === 0 &&
    thread.from === undefined &&
    thread.to === undefined &&
    thread.q === undefined
  );
}
