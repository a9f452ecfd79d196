import type { Passage } from "@/address/address";
import { passageId } from "@/address/format-address";
import type { Pair, SaidBy, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";

/** A pair where it stands in its story; both numbers are counted from 1, as in the address. */
export interface PlacedPair {
  readonly id: string;
  readonly paragraph: number;
  readonly number: number;
  readonly pair: Pair;
}

type Paragraphs = Pick<Story, "paragraphs">;

/** Every pair of a story in reading order. */
export function listPairs({ paragraphs }: Paragraphs): readonly PlacedPair[] {
  return paragraphs.flatMap(({ pairs }, i) =>
    pairs.map((pair, j) => ({
      id: passageId({ paragraph: i + 1, pair: j + 1 }),
      paragraph: i + 1,
      number: j + 1,
      pair,
    })),
  );
}

/** The passage itself where the story has it, else the nearest one it has; undefined in a story without paragraphs. */
export function nearestPassage({ paragraphs }: Paragraphs, wanted: Passage): Passage | undefined {
  if (paragraphs.length === 0) return undefined;
  const paragraph = Math.min(wanted.paragraph, paragraphs.length);
  if (wanted.pair === undefined) return { paragraph };
  const last = paragraphs[paragraph - 1]?.pairs.length ?? 1;
  return { paragraph, pair: paragraph < wanted.paragraph ? last : Math.min(wanted.pair, last) };
}

/** How many pairs lack a language. */
export function countMissing({ paragraphs }: Paragraphs, language: Language): number {
  return paragraphs.flatMap(({ pairs }) => pairs).filter((pair) => pair[language] === undefined).length;
}

/** Whom to name after each pair of a paragraph: a speaker is named once, after the last of his sentences in a row. */
export function speakersAfter(pairs: readonly Pair[]): readonly (SaidBy | undefined)[] {
  return pairs.map(({ saidBy }, i) => (sameSpeaker(saidBy, pairs[i + 1]?.saidBy) ? undefined : saidBy));
}

function sameSpeaker(a: SaidBy | undefined, b: SaidBy | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
