import type { StoryIndex } from "@/content/story-index";
import { type Postings, postingsOf } from "@/thread/postings";

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

/** Who is in which story, as flat columns, which a worker takes at no cost. */
export interface Mentioned extends Pick<Postings, "offsets" | "numbers"> {
  /** How many entities there are. */
  readonly entities: number;
}

export function mentionedIn(index: StoryIndex): Mentioned {
  const { offsets, numbers } = postingsOf(index);
  return { offsets, numbers, entities: index.entities.length };
}

/**
 * Who appears with whom in some stories.
 * @param positions the stories to look at
 * @param mostNodes how many of the most present entities to keep; time and memory grow with its square
 */
export function companyGraph(
  mentioned: Mentioned,
  positions: readonly number[],
  mostNodes: number,
): CompanyGraph {
  const nodes = mostPresent(mentioned, positions, mostNodes);
  return { nodes, ties: tiesAmong(mentioned, positions, nodes) };
}

/** The most present entities of some stories, equal ones in the order of the index. */
export function mostPresent(
  { offsets, numbers, entities }: Mentioned,
  positions: readonly number[],
  most: number,
): CompanyGraph["nodes"] {
  const present = new Uint32Array(entities);
  for (const position of positions) {
    const end = offsets[position + 1] ?? 0;
    for (let i = offsets[position] ?? 0; i < end; i++) {
      const number = numbers[i] ?? 0;
      present[number] = (present[number] ?? 0) + 1;
    }
  }
  const found: { number: number; stories: number }[] = [];
  for (const [number, stories] of present.entries()) if (stories > 0) found.push({ number, stories });
  return found.sort((x, y) => y.stories - x.stories || x.number - y.number).slice(0, most);
}

function tiesAmong(
  mentioned: Mentioned,
  positions: readonly number[],
  nodes: CompanyGraph["nodes"],
): readonly Tie[] {
  const size = nodes.length;
  const together = countTogether(mentioned, positions, nodes);
  const ties: Tie[] = [];
  for (let x = 0; x < size; x++) {
    for (let y = x + 1; y < size; y++) {
      const stories = (together[x * size + y] ?? 0) + (together[y * size + x] ?? 0);
      const [one, other] = [nodes[x]?.number ?? 0, nodes[y]?.number ?? 0];
      if (stories > 0) ties.push({ a: Math.min(one, other), b: Math.max(one, other), stories });
    }
  }
  return ties.sort((x, y) => y.stories - x.stories || x.a - y.a || x.b - y.b);
}

/** In how many stories the nodes at `x` and `y` are, in the order in which the story names them: at `x * nodes + y`. */
function countTogether(
  { offsets, numbers, entities }: Mentioned,
  positions: readonly number[],
  nodes: CompanyGraph["nodes"],
): Uint32Array {
  const size = nodes.length;
  const place = new Int32Array(entities).fill(-1);
  for (const [i, { number }] of nodes.entries()) place[number] = i;
  const together = new Uint32Array(size * size);
  for (const position of positions) {
    const [from, to] = [offsets[position] ?? 0, offsets[position + 1] ?? 0];
    for (let i = from; i < to; i++) {
      const x = place[numbers[i] ?? 0] ?? -1;
      if (x < 0) continue;
      for (let j = i + 1; j < to; j++) {
        const y = place[numbers[j] ?? 0] ?? -1;
        if (y >= 0) together[x * size + y] = (together[x * size + y] ?? 0) + 1;
      }
    }
  }
  return together;
}
