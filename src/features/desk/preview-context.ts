import { createContext, use } from "react";
import type { PreviewPlace } from "./preview-source";

export interface PreviewInfo {
  readonly place: PreviewPlace;
  readonly isWhole: boolean;
  /** Ids of its own stories. */
  readonly stories: readonly string[];
}

export interface Previewing {
  readonly preview?: PreviewInfo | undefined;
  /** Draws the app anew from what there is to read now. */
  readonly redraw: () => Promise<void>;
}

export const PreviewContext = createContext<Previewing>({ redraw: () => Promise.resolve() });

export function usePreview(): Previewing {
  return use(PreviewContext);
}
