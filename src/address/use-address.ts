import { createContext, use } from "react";
import { navigate, useLocationProperty } from "wouter/use-browser-location";
import { isLanguage, type Language } from "@/i18n/languages";
import { afterPaint } from "@/lib/after-paint";
import type { Address } from "./address";
import { withBase, withoutBase } from "./base";
import { formatAddress } from "./format-address";
import { parseAddress } from "./parse-address";

/** What is known of the address before there is a browser: the page's own path, and the language of pathless pages. */
export interface PageLocation {
  readonly pathname: string;
  readonly language: Language;
}

export const PageLocationContext = createContext<PageLocation>({ pathname: "/tr/", language: "tr" });

/** Given to what is drawn after the rest: the address it was last drawn for. */
export const HeldAddressContext = createContext<Address | undefined>(undefined);

/**
 * The same for a part of the page (`SeenFirst`), and a context of its own: React draws all who read one anew, also where another
 * value stands in between, which of a long story is a call for each text that nobody sees.
 */
export const PartAddressContext = createContext<Address | undefined>(undefined);

/**
 * The address. On the first draw of a prerendered page it is the page's own path alone, as it was prerendered;
 * query and hash join in the same commit, before the browser paints.
 */
export function useAddress(): Address {
  const page = use(PageLocationContext);
  const held = use(PartAddressContext) ?? use(HeldAddressContext);
  const href = useLocationProperty(held ? noHref : currentHref, () => (held ? noHref() : page.pathname));
  return held ?? parseHref(href, page.language);
}

const noHref = () => "";

/** What `read` finds in the address as it stands in the bar, also where the address is held; a change of it alone draws anew. */
export function useAddressPart(read: (address: Address) => string | undefined): string | undefined {
  const page = use(PageLocationContext);
  return useLocationProperty(
    () => read(currentAddress(page.language)),
    () => read(parseHref(page.pathname, page.language)),
  );
}

/** Where a link has led, which the bar says once that was painted: to write it there is 3 of the 60 ms of a click on a phone. */
let ahead: { readonly href: string; readonly state: ReturnType<typeof newEntry> } | undefined;

/** The bar last read; every mention of a long story asks for it, and reading it piece by piece is slow. */
let bar = { full: "", href: "" };

function currentHref(): string {
  if (ahead) return withoutBase(ahead.href);
  const full = window.location.href;
  if (bar.full !== full) {
    const { pathname, search, hash } = window.location;
    bar = { full, href: withoutBase(pathname) + search + hash };
  }
  return bar.href;
}

/** The addresses parsed last, so that all who ask in one draw get the same one. */
const parsed = new Map<string, Address>();
const MOST_PARSED = 8;

function parseHref(href: string, fallback: Language): Address {
  const key = fallback + href;
  const address = parsed.get(key) ?? parseParts(href, fallback);
  if (parsed.size >= MOST_PARSED && !parsed.has(key)) parsed.clear();
  parsed.set(key, address);
  return address;
}

function parseParts(href: string, fallback: Language): Address {
  const [, pathname = "/", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const address = parseAddress({ pathname, search, hash }, fallback);
  // The same thread stays the same one, so that what it brings is not computed anew for another language or view.
  for (const { thread } of parsed.values())
    if (JSON.stringify(thread) === JSON.stringify(address.thread)) return { ...address, thread };
  return address;
}

/** The address as it stands in the browser's bar now. */
export function currentAddress(fallback: Language): Address {
  return parseHref(currentHref(), fallback);
}

/** The language a path names, if it names one. */
export function languageOfPath(pathname: string): Language | undefined {
  const first = withoutBase(pathname).split("/")[1];
  return isLanguage(first) ? first : undefined;
}

/** Spelled once for each address: the links of a story name the same few again and again. */
const spelled = new WeakMap<Address, string>();

export function hrefOf(address: Address): string {
  const href = spelled.get(address) ?? withBase(formatAddress(address));
  spelled.set(address, href);
  return href;
}

/** Goes to an address as one history step, or in place of the present one. */
export function go(address: Address, { replace = false }: { replace?: boolean } = {}): void {
  const href = hrefOf(address);
  const { pathname, search, hash } = window.location;
  if (href === (ahead?.href ?? pathname + search + hash)) return;
  writeBar();
  followed = href;
  if (replace) return navigate(href, { replace, state: window.history.state as unknown });
  ahead = { href, state: newEntry() };
  // What the router's readers listen to; they find it in `ahead`.
  window.dispatchEvent(new Event("pushState"));
  afterPaint(writeBar);
}

function writeBar(): void {
  if (!ahead) return;
  const { href, state } = ahead;
  ahead = undefined;
  try {
    navigate(href, { state });
  } catch {
    // Some browsers refuse so many steps in a while. What is shown and what the bar says must not part.
    window.location.assign(href);
  }
}

/** The address that a link led to, until the history is walked. */
let followed: string | undefined;
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
