import type { Dispatch } from "react";
import type { View } from "@/address/address";
import { isInWindow } from "@/lib/is-in-window";
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
  /** The lit sentence, while it is in the window: who has scrolled away from it reads another. */
  const lit = () => {
    const element = document.getElementById(current ?? "");
    return element && isInWindow(element) ? current : undefined;
  };
  const walk = (step: number) => {
    const from = lit();
    const id = from === undefined ? pairAtLine(ids) : (ids[ids.indexOf(from) + step] ?? from);
    if (id === undefined) return false;
    dispatch({ type: "light", id });
    focusPassage(id, "nearest");
    return true;
  };
  useShortcut("nextSentence", () => walk(1));
  useShortcut("previousSentence", () => walk(-1));
  useShortcut("otherLanguage", () => {
    const id = lit() ?? pairAtLine(ids);
    if (id === undefined) return false;
    dispatch({ type: "unfold", id, view });
    return true;
  });
  useShortcut("openSources", ({ target }) => {
    const own = target instanceof Element && target.closest("a, button, summary") !== null;
    const id = lit();
    if (own || id === undefined) return false;
    dispatch({ type: "sources", id, view });
    return true;
  });
}
