import type { Day } from "./calendar";

export interface DateContext {
  /** The day of publication. */
  readonly anchor: Day;
  /** EDTF of the date before in the text, for "the next day" (rule 8.9). */
  readonly previous: string | undefined;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date. */
export interface DateRule {
  /** Flags `gu`; matched against the text in small letters. Named groups go to `read`. */
  readonly pattern: RegExp;
  /** What is left of the match belongs to the suffix or to the sentence (Eylül|'de); the whole match if left out. */
  readonly read: (groups: Groups, context: DateContext) => string | undefined;
  /** Whether its words are no other date where they name none (30 Şubat 2023). */
  readonly claims?: boolean;
  /** Whether a suffix may follow without an apostrophe (Turkish). */
  readonly solid?: boolean;
  /** Whether the words as stored, and what stands around them, can be a date at all. */
  readonly fits?: (around: Around) => boolean;
}

export interface Around {
  /** The matched words as they are written. */
  readonly words: string;
  /** What follows in the same word. */
  readonly suffix: string;
  /** What stands before and after, as far as it matters. */
  readonly before: string;
  readonly after: string;
}
