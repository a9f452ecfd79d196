import { type Dispatch, useLayoutEffect } from "react";
import type { Passage } from "@/address/address";
import { passageId } from "@/address/format-address";
import type { Story } from "@/content/model";
import { focusPassage } from "./focus-passage";
import { holdPlace } from "./hold-place";
import type { PairAction } from "./pair-state";
import { topOf } from "./reading-line";
import { nearestPassage } from "./story-pairs";

/**
 * Opens the passage of the address: lit, clear of the header, focused.
 * @returns whether the story has no such passage, so that the nearest was opened
 */
export function usePassage(
  story: Story,
  passage: Passage | undefined,
  dispatch: Dispatch<PairAction>,
): boolean {
  const found = passage && nearestPassage(story, passage);
  const id = found && passageId(found);
  useLayoutEffect(() => {
    if (id === undefined) return;
    dispatch({ type: "light", id });
    // The browser went there when the page opened; a reader who has moved on since is not called back.
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    focusPassage(id, top >= 0 && top < window.innerHeight / 2 ? "nearest" : "start");
    // It is the place to keep, not the one that the change to the view of the address kept before it.
    const opened = topOf(id);
    if (opened !== undefined) holdPlace({ id, top: opened });
  }, [id, dispatch]);
  return id !== undefined && passage !== undefined && id !== passageId(passage);
}
