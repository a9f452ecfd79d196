import { createContext, use } from "react";
import type { Source } from "@/content/model";

/** What a sentence can ask of the story around it. */
export interface PairTools {
  readonly sources: readonly Source[];
  readonly listenFrom: (id: string) => void;
  readonly quote: (id: string, both: boolean) => void;
}

export const PairToolsContext = createContext<PairTools>({
  sources: [],
  listenFrom: () => {},
  quote: () => {},
});

export function usePairTools(): PairTools {
  return use(PairToolsContext);
}
