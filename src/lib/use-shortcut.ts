import { useLayoutEffect } from "react";
import { answerShortcut, type ShortcutHandler, type ShortcutName } from "./shortcuts";
import { useLatest } from "./use-latest";

/** Answers a shortcut while the component is there. */
export function useShortcut(name: ShortcutName, handler: ShortcutHandler): void {
  const latest = useLatest(handler);
  // With what is drawn, not after its paint: a key pressed meanwhile would be lost.
  useLayoutEffect(() => answerShortcut(name, latest), [name, latest]);
}
