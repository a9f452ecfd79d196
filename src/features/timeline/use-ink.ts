import { useSyncExternalStore } from "react";

/** The colour of text now, for what CSS can't colour: it changes with the system's theme and the reader's. */
export function useInk(): string {
  return useSyncExternalStore(
    watchTheme,
    () => getComputedStyle(document.documentElement).color,
    () => "",
  );
}

function watchTheme(changed: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", changed);
  return () => {
    chosen.disconnect();
    system.removeEventListener("change", changed);
  };
}
