import { useEffect, useLayoutEffect, useRef } from "react";
import { formatScreen } from "@/address/format-address";
import { currentHref, entryKey, isFollowedLink, onChangeFirst } from "@/address/history";
import { useFirstAddress } from "@/address/use-address";

const STORED_AS = "izlek:scroll";
const MOST_ENTRIES = 100;

/** In CSS pixels, by history entry. */
const positions = readStored();

/**
 * To where the present entry was left, if it was: called once what stood for its thread or view is drawn, as the browser has
 * by then restored the place in what was printed.
 */
export function comeBack(): void {
  const left = positions.get(entryKey());
  if (left !== undefined) window.scrollTo(0, left);
}

/**
 * Scroll positions by history entry: a new screen starts at its top, an entry that was left is found as it was.
 * The browser's own restoration runs before a single-page app has drawn, so it is used for reloads only.
 */
export function useScrollMemory(): void {
  // What is drawn first may scroll already, and that is the new entry's.
  const address = useFirstAddress();
  const path = formatScreen(address.screen);
  const shown = useRef<{ path: string; href: string; key: unknown }>({ path, href: "", key: "" });

  useEffect(() => {
    shown.current.key = entryKey();
    const takeCharge = () => {
      window.history.scrollRestoration = "manual";
    };
    const leave = () => {
      window.history.scrollRestoration = "auto";
      store();
    };
    const keep = () => positions.set(shown.current.key, window.scrollY);
    takeCharge();
    // What was scrolled before the program came may never be again. What waits for its thread doesn't stand in its place yet.
    if (!positions.has(shown.current.key) || document.documentElement.dataset["awaits"] === undefined) keep();
    window.addEventListener("scroll", keep, { passive: true });
    // The scroll tells of itself with the next frame, and a key or a click may come before that.
    const stopLeaving = onChangeFirst(() => isFollowedLink() && keep());
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", takeCharge);
    // Two entries of one address: a link to a place on the page itself was followed, and nothing is drawn anew.
    const walk = () => {
      const key = entryKey();
      if (key === shown.current.key || currentHref() !== shown.current.href) return;
      shown.current.key = key;
      comeBack();
    };
    window.addEventListener("popstate", walk);
    return () => {
      window.removeEventListener("popstate", walk);
      stopLeaving();
      window.removeEventListener("scroll", keep);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", takeCharge);
    };
  }, []);

  useLayoutEffect(() => {
    const key = entryKey();
    const left = shown.current;
    left.href = currentHref();
    if (left.key === "" || left.key === key) return;
    shown.current = { path, href: left.href, key };
    const known = positions.get(key);
    // An entry that is never scrolled is known all the same: on the same screen it begins where the one before was left.
    if (known === undefined) positions.set(key, (left.path === path && positions.get(left.key)) || 0);
    if (known !== undefined) window.scrollTo(0, known);
    else if (left.path !== path && !address.passage) window.scrollTo(0, 0);
  }, [address, path]);
}

/** Whatever stands there: a position that is no number scrolls to the top. */
function readStored(): Map<unknown, number> {
  try {
    return new Map(JSON.parse(window.sessionStorage.getItem(STORED_AS) ?? "[]") as [unknown, number][]);
  } catch {
    return new Map();
  }
}

function store(): void {
  try {
    window.sessionStorage.setItem(STORED_AS, JSON.stringify([...positions].slice(-MOST_ENTRIES)));
  } catch {
    // Storage may be forbidden or full; a reload then starts where the browser puts it.
  }
}
