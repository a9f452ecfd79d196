import { useEffect, useRef } from "react";
import { answerShortcut, type ShortcutHandler, type ShortcutName } from "./shortcuts";

/** Answers a shortcut while the component is there. */
export function useShortcut(name: ShortcutName, handler: ShortcutHandler): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => answerShortcut(name, (event) => latest.current(event)), [name]);
}
