import type { Dispatch } from "react";
import type { View } from "@/address/address";
import { useShortcut } from "@/lib/use-shortcut";
import { focusPassage } from "./focus-passage";
import type { PairAction, PairState } from "./pair-state";
import { pairAtLine } from "./reading-line";

/** `j` and `k` walk the sentences, `t` unfolds the other language, Enter the sources. */
export function useSentenceKeys(
  ids: readonly string[],
  view: View,
  { current }: PairState,
  dispatch: Dispatch<PairAction>,
): void {
  const walk = (step: number) => {
    const id = current === undefined ? pairAtLine(ids) : (ids[ids.indexOf(current) + step] ?? current);
    if (id === undefined) return false;
    dispatch({ type: "light", id });
    focusPassage(id, "nearest");
    return true;
  };
  useShortcut("nextSentence", () => walk(1));
  useShortcut("previousSentence", () => walk(-1));
  useShortcut("otherLanguage", () => {
    const id = current ?? pairAtLine(ids);
    if (id === undefined) return false;
    dispatch({ type: "unfold", id, view });
    return true;
  });
  useShortcut("openSources", ({ target }) => {
    const own = target instanceof Element && target.closest("a, button, summary") !== null;
    if (own || current === undefined) return false;
    dispatch({ type: "sources", id: current, view });
    return true;
  });
}
