import type { StoryIndex } from "@/content/story-index";

/** How many bars a life is drawn with, over the whole time of the edition, so that lives can be compared. */
export const LIFE_BINS = 36;

/** How many stories start in each of `LIFE_BINS` equal parts of the edition's time; each story counts once. */
export function lifeOf(index: StoryIndex, positions: readonly number[]): readonly number[] {
  const bins = new Array<number>(LIFE_BINS).fill(0);
  const first = index.start[0] ?? 0;
  const span = Math.max(1, (index.start.at(-1) ?? first) - first);
  for (const position of positions) {
    const share = ((index.start[position] ?? first) - first) / span;
    const bin = Math.min(LIFE_BINS - 1, Math.floor(share * LIFE_BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  return bins;
}

/** Height of a bar from 0 to `full`, whole units; a bin with anything in it is seen. */
export function barHeight(stories: number, most: number, full: number): number {
  return stories === 0 ? 0 : Math.max(2, Math.round((full * stories) / Math.max(1, most)));
}
