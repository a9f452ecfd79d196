import { createContext, use } from "react";
import type { EntityList } from "./entity-list";
import type { StoryIndex } from "./story-index";

/** What every screen may count on: it is there before the app draws. */
export interface LoadedEdition {
  readonly index: StoryIndex;
  readonly entities: EntityList;
}

export const EditionContext = createContext<LoadedEdition | undefined>(undefined);

/** @throws {Error} outside of the app's provider */
export function useEdition(): LoadedEdition {
  const edition = use(EditionContext);
  if (!edition) throw new Error("useEdition needs an EditionContext");
  return edition;
}
