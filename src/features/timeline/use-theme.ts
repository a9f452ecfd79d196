import { useBrowserValue } from "@/lib/use-browser-value";

/** Which theme stands now, the system's and the reader's: what CSS can't colour is drawn anew when it changes. */
export function useTheme(): string {
  return useBrowserValue(watchTheme, themeNow, "");
}

const DARK = "(prefers-color-scheme: dark)";

/** Read from the document and not from its style, which would have to be worked out for it. */
function themeNow(): string {
  return `${document.documentElement.getAttribute("data-theme")} ${matchMedia(DARK).matches}`;
}

function watchTheme(changed: () => void): () => void {
  const system = matchMedia(DARK);
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  system.addEventListener("change", changed);
  return () => {
    chosen.disconnect();
    system.removeEventListener("change", changed);
  };
}

const inks = new Map<string, string>();

/** The colour of text in a theme, asked once: in the middle of a drag the style would have to be worked out for it. */
export function inkOf(theme: string): string {
  const ink = inks.get(theme) ?? getComputedStyle(document.documentElement).color;
  inks.set(theme, ink);
  return ink;
}
