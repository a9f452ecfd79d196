import { createContext, use } from "react";
import type { Edit } from "./edit-library";
import type { Library } from "./library";

/** A removal: how it is done, what it takes away, how it is said. */
export interface Removal {
  readonly edit: Edit;
  /** What undoing brings back. */
  readonly taken: Partial<Library>;
  readonly said: string;
  /** What else undoing brings back. */
  readonly alsoUndo?: () => void;
}

export const UndoContext = createContext<(removal: Removal) => void>(() => {});

/** Removes something and offers to undo it. */
export function useRemove(): (removal: Removal) => void {
  return use(UndoContext);
}
