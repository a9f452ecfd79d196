import { type Dispatch, type RefObject, useEffect } from "react";
import type { View } from "@/address/address";
import type { PairAction } from "./pair-state";

const OWN_CLICK = "a, button, input, label, summary";

/**
 * A tap on a sentence unfolds it. Listened for on the text as a whole: the sentence stays free of roles around its
 * links, and assistive technology has the pair's own button. A link or a button inside wins; a selection is left alone.
 */
export function usePairTaps(
  text: RefObject<HTMLElement | null>,
  view: View,
  dispatch: Dispatch<PairAction>,
): void {
  useEffect(() => {
    const element = text.current;
    const tap = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0 || event.detail > 1) return;
      if (!(event.target instanceof Element) || event.target.closest(OWN_CLICK)) return;
      if (window.getSelection()?.isCollapsed === false) return;
      const half = event.target.closest(".half");
      const id = half?.closest(".pair")?.querySelector(".half")?.id;
      if (id) dispatch({ type: "unfold", id, view });
    };
    element?.addEventListener("click", tap);
    return () => element?.removeEventListener("click", tap);
  }, [text, view, dispatch]);
}
