import { afterPaint } from "@/lib/after-paint";
import { withoutBase } from "./base";

/** Where a link has led, which the bar says once that was painted: to write it there is 3 of the 60 ms of a click on a phone. */
let ahead:
  | { readonly href: string; readonly state: ReturnType<typeof newEntry>; readonly replace: boolean }
  | undefined;

/** The bar last read; every mention of a long story asks for it, and reading it piece by piece is slow. */
let bar = { full: "", href: "" };

/** How the reader came to the present address. */
let came: "opened" | "followed" | "walked" = "opened";

/** Sets, as a click on a name takes a hundred readers off one and puts a hundred on. */
const readers = new Set<() => void>();
/** Those who hear of it before the others where what is seen is to come first. */
const firstReaders = new Set<() => void>();
let callOffOthers = () => {};

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
  return hear(readers, reader);
}

/** Hears it first, where what is seen is to come first. @returns what ends it */
export function onChangeFirst(reader: () => void): () => void {
  return hear(firstReaders, reader);
}

function hear(those: Set<() => void>, reader: () => void): () => void {
  if (readers.size + firstReaders.size === 0)
    for (const walked of WALKED) window.addEventListener(walked, tell);
  those.add(reader);
  return () => void those.delete(reader);
}

/** By the reader's hand: back, forward, another hash typed. */
const WALKED = ["popstate", "hashchange"] as const;

function tell(): void {
  tellFirst();
  tellOthers();
}

function tellFirst(): void {
  for (const reader of firstReaders) reader();
}

function tellOthers(): void {
  callOffOthers();
  for (const reader of readers) reader();
}

interface Going {
  /** In place of the present step of the history. */
  readonly replace: boolean;
  /** Who asked to hear it first draws, and the others once that was painted. */
  readonly seenFirst: boolean;
}

/**
 * Goes somewhere.
 * @param href path with the site's base, query and hash
 */
export function goTo(href: string, { replace, seenFirst }: Going): void {
  const { pathname, search, hash } = window.location;
  if (href === (ahead?.href ?? pathname + search + hash)) return;
  writeBar();
  came = "followed";
  ahead = { href, state: (replace && window.history.state) || newEntry(), replace };
  afterPaint(writeBar);
  tellFirst();
  callOffOthers();
  if (seenFirst) callOffOthers = afterPaint(tellOthers);
  else tellOthers();
}

function writeBar(): void {
  if (!ahead) return;
  const { href, state, replace } = ahead;
  ahead = undefined;
  try {
    window.history[replace ? "replaceState" : "pushState"](state, "", href);
  } catch {
    // Some browsers refuse so many steps in a while. What is shown and what the bar says must not part.
    window.location.assign(href);
  }
}

if (typeof window === "object")
  window.addEventListener("popstate", () => {
    ahead = undefined;
    came = "walked";
  });

/** Whether the address in the bar was gone to, not come back to. */
export function isFollowedLink(): boolean {
  return came === "followed";
}

/** Whether it was come back to, or gone on to, along the history. */
export function isWalkedTo(): boolean {
  return came === "walked";
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
