import { queryOptions } from "@tanstack/react-query";
import type { StoryIndex } from "@/content/story-index";
import { mentionedIn } from "./company-graph";
import type { GraphLayout } from "./graph-layout";

/** Places of the whole edition's graph, laid out once and off the main thread, so that a thread changes who is seen but moves nobody. */
export const graphQuery = (index: StoryIndex) =>
  queryOptions({
    queryKey: ["graph", index.edition.id],
    queryFn: ({ signal }) => layoutInWorker(index, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });

async function layoutInWorker(index: StoryIndex, signal: AbortSignal): Promise<GraphLayout> {
  const worker = new Worker(new URL("./graph-worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  try {
    return await new Promise<GraphLayout>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<GraphLayout>) => resolve(data));
      worker.addEventListener("error", () => reject(new Error("The graph's worker did not answer")));
      worker.postMessage(mentionedIn(index), {});
    });
  } finally {
    worker.terminate();
  }
}
