import type { EntityHead } from "@/content/entity-list";
import type { StoryIndexFile } from "@/content/story-index";

/** Resolves once the frame that holds what was just done has been painted. */
function painted(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => done(performance.now()));
      port1.start();
      port2.postMessage(undefined);
    });
  });
}

/** Milliseconds from the call to the paint. */
export async function timed(act: () => void | Promise<void>): Promise<number> {
  const began = performance.now();
  await act();
  return (await painted()) - began;
}

/** Waits frame by frame until the page shows what was asked for. */
export async function until(test: () => unknown): Promise<void> {
  while (!test()) await new Promise((done) => requestAnimationFrame(done));
}

interface StoriesFile extends StoryIndexFile {
  readonly titles: readonly string[];
  readonly heads: readonly EntityHead[];
}

/** The stories of a made edition as every page gets them. */
export async function readStories() {
  const file = (await (await fetch("stories.json")).json()) as StoriesFile;
  const stories = file.ids.map((id, i) => ({ id, day: file.start[i] ?? 0, title: file.titles[i] ?? "" }));
  return { file, stories };
}

/** What a filter keeps: every second story, for all alike. */
export function half<Item>(list: readonly Item[]): readonly Item[] {
  return list.filter((_, i) => i % 2 === 0);
}
