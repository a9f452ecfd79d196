import { useEffect, useLayoutEffect, useRef } from "react";
import { formatPath } from "@/address/format-address";
import { useAddress } from "@/address/use-address";

const STORED_AS = "izlek:scroll";
const MOST_ENTRIES = 100;

/** The present history entry's name; the entry a page was opened at has none. */
function entryKey(): string {
  const state: unknown = window.history.state;
  return typeof state === "object" && state !== null && "key" in state ? String(state.key) : "first";
}

/**
 * Scroll positions by history entry: a new screen starts at its top, an entry that was left is found as it was.
 * The browser's own restoration runs before a single-page app has drawn, so it is used for reloads only.
 */
export function useScrollMemory(): void {
  const address = useAddress();
  const path = formatPath(address).slice(3);
  const shown = useRef({ path, key: "" });
  const positions = useRef(new Map<string, number>());

  useEffect(() => {
    shown.current.key = entryKey();
    positions.current = new Map([...readStored(), ...positions.current]);
    const takeCharge = () => {
      window.history.scrollRestoration = "manual";
    };
    const leave = () => {
      window.history.scrollRestoration = "auto";
      store(positions.current);
    };
    const keep = () => positions.current.set(shown.current.key, window.scrollY);
    takeCharge();
    window.addEventListener("scroll", keep, { passive: true });
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", takeCharge);
    return () => {
      window.removeEventListener("scroll", keep);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", takeCharge);
    };
  }, []);

  useLayoutEffect(() => {
    const key = entryKey();
    const left = shown.current;
    if (left.key === "" || left.key === key) return;
    shown.current = { path, key };
    // An entry that was never scrolled is known all the same: on the same screen it begins where the one before was left.
    const before = positions.current.get(left.key) ?? 0;
    positions.current.set(left.key, before);
    const known = positions.current.get(key);
    if (known === undefined) positions.current.set(key, left.path === path ? before : 0);
    if (known !== undefined) window.scrollTo(0, known);
    else if (left.path !== path && !address.passage) window.scrollTo(0, 0);
  }, [address, path]);
}

function readStored(): [string, number][] {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(STORED_AS) ?? "[]");
    if (!Array.isArray(stored)) return [];
    return stored.flatMap((entry: unknown): [string, number][] =>
      Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "number"
        ? [[entry[0], entry[1]]]
        : [],
    );
  } catch {
    return [];
  }
}

function store(positions: ReadonlyMap<string, number>): void {
  try {
    window.sessionStorage.setItem(STORED_AS, JSON.stringify([...positions].slice(-MOST_ENTRIES)));
  } catch {
    // Storage may be forbidden or full; a reload then starts where the browser puts it.
  }
}
