import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { matchStories, numbersOf, type WordHits } from "./match-stories";
import { postingsOf } from "./postings";

/**
 * For each entity number, how many stories of the thread mention it: none one that is left out, and for one of the "any of"
 * group, those of the thread without the whole group (its members widen each other, they don't narrow).
 */
export function countFacets(
  index: StoryIndex,
  thread: Thread,
  matched: readonly number[],
  hits?: WordHits,
): readonly number[] {
  const counts = countMentions(index, matched);
  const any = numbersOf(index, thread.any);
  if (any.length > 0) {
    const wider = countMentions(index, matchStories(index, { ...thread, any: [] }, hits));
    for (const number of any) counts[number] = wider[number] ?? 0;
  }
  return counts;
}

function countMentions(index: StoryIndex, positions: readonly number[]): number[] {
  const { every, offsets, numbers, totals } = postingsOf(index);
  if (positions === every) return [...totals];
  const counts = new Uint32Array(index.entities.length);
  for (const position of positions) {
    const end = offsets[position + 1] ?? 0;
    for (let i = offsets[position] ?? 0; i < end; i++) {
      const number = numbers[i] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return [...counts];
}
