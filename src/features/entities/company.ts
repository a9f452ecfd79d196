import type { StoryIndex } from "@/content/story-index";

export interface Companion {
  /** Entity number in the index. */
  readonly number: number;
  /** In how many of the stories both are. */
  readonly stories: number;
}

/**
 * Who is most often with an entity, the most stories first; equal counts in the order of the index (most mentioned first).
 * @param positions the stories to look at, by default all of the entity's own
 */
export function companyOf(
  index: StoryIndex,
  number: number,
  positions: readonly number[] = index.storiesOf[number] ?? [],
): readonly Companion[] {
  const together = new Map<number, number>();
  for (const position of positions) {
    const mentioned = index.mentions[position] ?? [];
    if (!mentioned.includes(number)) continue;
    for (const other of mentioned) if (other !== number) together.set(other, (together.get(other) ?? 0) + 1);
  }
  return [...together]
    .map(([other, stories]) => ({ number: other, stories }))
    .sort((a, b) => b.stories - a.stories || a.number - b.number);
}
