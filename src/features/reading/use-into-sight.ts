import { type RefObject, useEffect } from "react";
import { showUnfolded } from "./show-pair";

/**
 * Brings what a pair has unfolded into sight when this part of it comes. As an effect, since before that the sentence is put back to where
 * it stood, as by every change of what is unfolded.
 */
export function useIntoSight(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const detail = part.current?.closest(".pair-detail");
    if (detail) showUnfolded(detail);
  }, [part]);
}
