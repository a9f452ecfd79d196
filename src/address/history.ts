import { afterPaint } from "@/lib/after-paint";
import { withoutBase } from "./base";

/** Where a link has led, which the bar says once that was painted: to write it there is 3 of the 60 ms of a click on a phone. */
let ahead: { readonly href: string; readonly state: ReturnType<typeof newEntry> } | undefined;

/** The bar last read; every mention of a long story asks for it, and reading it piece by piece is slow. */
let bar = { full: "", href: "" };

/** The href that a link led to, until the history is walked. */
let followed: string | undefined;

/** A set, as a click on a name takes a hundred readers off it and puts a hundred on. */
const readers = new Set<() => void>();

/** Where the page is: path without the site's base, query and hash. */
export function currentHref(): string {
  if (ahead) return withoutBase(ahead.href);
  const full = window.location.href;
  if (bar.full !== full) {
    const { pathname, search, hash } = window.location;
    bar = { full, href: withoutBase(pathname) + search + hash };
  }
  return bar.href;
}

/** Hears that the page is somewhere else. @returns what ends it */
export function onChange(reader: () => void): () => void {
  if (readers.size === 0) for (const walked of WALKED) window.addEventListener(walked, tell);
  readers.add(reader);
  return () => void readers.delete(reader);
}

/** By the reader's hand: back, forward, another hash typed. */
const WALKED = ["popstate", "hashchange"] as const;

function tell(): void {
  for (const reader of readers) reader();
}

/**
 * Goes somewhere, as a step of the history or in place of the present one.
 * @param href path with the site's base, query and hash
 */
export function goTo(href: string, replace: boolean): void {
  const { pathname, search, hash } = window.location;
  if (href === (ahead?.href ?? pathname + search + hash)) return;
  writeBar();
  followed = href;
  if (replace) window.history.replaceState(window.history.state, "", href);
  else {
    ahead = { href, state: newEntry() };
    afterPaint(writeBar);
  }
  tell();
}

function writeBar(): void {
  if (!ahead) return;
  const { href, state } = ahead;
  ahead = undefined;
  try {
    window.history.pushState(state, "", href);
  } catch {
    // Some browsers refuse so many steps in a while. What is shown and what the bar says must not part.
    window.location.assign(href);
  }
}

if (typeof window === "object")
  window.addEventListener("popstate", () => {
    ahead = undefined;
    followed = undefined;
  });

/** Whether the address in the bar was gone to, not come back to. */
export function isFollowedLink(): boolean {
  return followed !== undefined;
}

/** Names a history entry, so that its scroll position can be found again. */
function newEntry() {
  return { key: Math.random() };
}

/** The present history entry's name. One that the browser made itself, by opening a page or following a plain link, gets its own. */
export function entryKey(): unknown {
  if (ahead) return ahead.state.key;
  if (!window.history.state) window.history.replaceState(newEntry(), "");
  return (window.history.state as { readonly key?: unknown }).key;
}
