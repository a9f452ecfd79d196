import type { Thread } from "@/address/address";
import type { StoryIndex } from "@/content/story-index";
import { withoutEntity } from "./change-thread";
import { matchStories, numbersOf, type WordHits } from "./match-stories";
import { postingsOf } from "./postings";

/**
 * For each entity number, how many stories mention it given the rest of the thread: the thread without that entity,
 * and for one of the "any of" group, without the whole group (its members widen each other, they don't narrow).
 */
export function countFacets(
  index: StoryIndex,
  thread: Thread,
  matched: readonly number[],
  hits?: WordHits,
): readonly number[] {
  const counts = countMentions(index, matched);
  const recount = (ids: readonly string[], rest: Thread) => {
    const wider = countMentions(index, matchStories(index, rest, hits));
    for (const number of numbersOf(index, ids)) counts[number] = wider[number] ?? 0;
  };
  if (numbersOf(index, thread.any).length > 0) recount(thread.any, { ...thread, any: [] });
  for (const id of thread.without) if (index.entityNumber.has(id)) recount([id], withoutEntity(thread, id));
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
