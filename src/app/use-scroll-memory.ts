import { useEffect, useLayoutEffect, useRef } from "react";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";

/** The present history entry's name; the entry a page was opened at has none. */
function entryKey(): string {
  const state: unknown = window.history.state;
  const key = typeof state === "object" && state !== null && "key" in state ? String(state.key) : "first";
  return `scroll:${key}`;
}

/**
 * Scroll positions by history entry: a new screen starts at its top, Back and Forward return to where one was.
 * The browser's own restoration runs before a single-page app has drawn, so it is used for reloads only.
 */
export function useScrollMemory(): void {
  const address = useAddress();
  const path = formatPath(address).slice(3);
  const shown = useRef({ path, key: "" });
  const positions = useRef(new Map<string, number>());
  const travelled = useRef(false);

  useEffect(() => {
    shown.current.key = entryKey();
    window.history.scrollRestoration = "manual";
    const keep = () => positions.current.set(shown.current.key, window.scrollY);
    const travel = () => {
      travelled.current = true;
    };
    const leave = () => {
      window.history.scrollRestoration = "auto";
    };
    const comeBack = () => {
      window.history.scrollRestoration = "manual";
    };
    window.addEventListener("scroll", keep, { passive: true });
    window.addEventListener("popstate", travel);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", comeBack);
    return () => {
      window.removeEventListener("scroll", keep);
      window.removeEventListener("popstate", travel);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", comeBack);
    };
  }, []);

  useLayoutEffect(() => {
    const key = entryKey();
    if (shown.current.key === "" || shown.current.key === key) return;
    const sameScreen = shown.current.path === path;
    shown.current = { path, key };
    if (travelled.current) window.scrollTo(0, positions.current.get(key) ?? 0);
    else if (!sameScreen && !address.passage) window.scrollTo(0, 0);
    travelled.current = false;
  }, [address, path]);
}
