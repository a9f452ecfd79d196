import { createContext, use } from "react";
import type { Source, Story } from "@/content/model";

/** What a sentence, or the story's own tools, can ask of the story around it; of none in particular, of its beginning. */
export interface PairTools {
  readonly story?: Pick<Story, "id" | "title">;
  readonly sources: readonly Source[];
  readonly listenFrom: (id: string | undefined) => void;
  readonly quote: (id: string | undefined, both: boolean) => void;
}

export const PairToolsContext = createContext<PairTools>({
  sources: [],
  listenFrom: () => {},
  quote: () => {},
});

export function usePairTools(): PairTools {
  return use(PairToolsContext);
}
