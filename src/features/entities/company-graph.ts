import type { StoryIndex } from "@/content/story-index";

/** Two entities, by number, and in how many stories both are. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly stories: number;
}

export interface CompanyGraph {
  /** Entity numbers, the most present first, with their stories. */
  readonly nodes: readonly { readonly number: number; readonly stories: number }[];
  /** The strongest first; each joins two of the nodes. */
  readonly ties: readonly Tie[];
}

/**
 * Who appears with whom in some stories.
 * @param positions the stories to look at
 * @param mostNodes how many of the most present entities to keep
 */
export function companyGraph(
  index: StoryIndex,
  positions: readonly number[],
  mostNodes: number,
): CompanyGraph {
  const present = new Map<number, number>();
  for (const position of positions)
    for (const number of index.mentions[position] ?? []) present.set(number, (present.get(number) ?? 0) + 1);
  const nodes = [...present]
    .map(([number, stories]) => ({ number, stories }))
    .sort((x, y) => y.stories - x.stories || x.number - y.number)
    .slice(0, mostNodes);
  return { nodes, ties: tiesAmong(index, positions, new Set(nodes.map(({ number }) => number))) };
}

function tiesAmong(
  index: StoryIndex,
  positions: readonly number[],
  kept: ReadonlySet<number>,
): readonly Tie[] {
  const size = index.entities.length;
  const together = new Map<number, number>();
  for (const position of positions) {
    const here = (index.mentions[position] ?? [])
      .filter((number) => kept.has(number))
      .toSorted((x, y) => x - y);
    for (const [i, a] of here.entries())
      for (const b of here.slice(i + 1)) together.set(a * size + b, (together.get(a * size + b) ?? 0) + 1);
  }
  return [...together]
    .map(([key, stories]) => ({ a: Math.floor(key / size), b: key % size, stories }))
    .sort((x, y) => y.stories - x.stories || x.a - y.a || x.b - y.b);
}
