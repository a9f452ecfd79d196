import { createContext, use, useSyncExternalStore } from "react";
import { isLanguage, type Language } from "@/i18n/languages";
import type { Address } from "./address";
import { withBase, withoutBase } from "./base";
import { formatAddress } from "./format-address";
import { currentHref, goTo, onChange, onChangeFirst } from "./history";
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
  const href = useSyncExternalStore(held ? neverChanges : onChange, held ? noHref : currentHref, () =>
    held ? noHref() : page.pathname,
  );
  return held ?? parseHref(href, page.language);
}

/**
 * The address for what is seen first: of a story in another language or view it is told a paint before the rest of the page, also
 * where that holds to the address it was drawn for. Another thread is not its affair.
 */
export function useFirstAddress(): Address {
  const page = use(PageLocationContext);
  const held = use(HeldAddressContext);
  const href = useSyncExternalStore(onChangeFirst, currentHref, () => page.pathname);
  const now = parseHref(href, page.language);
  return held && held.thread !== now.thread ? held : now;
}

const neverChanges = () => () => {};
const noHref = () => "";

/**
 * What `read` finds in the address as it stands in the bar, also where the address is held; a change of it alone draws anew.
 * @param read finds the same in the same address: a part of it, or what has no identity of its own
 */
export function useAddressPart<Part>(read: (address: Address) => Part): Part {
  const page = use(PageLocationContext);
  return useSyncExternalStore(
    onChange,
    () => read(currentAddress(page.language)),
    () => read(parseHref(page.pathname, page.language)),
  );
}

/** The addresses parsed last, the newest first, so that all who ask in one draw get the same one. */
const parsed: { readonly href: string; readonly fallback: Language; readonly address: Address }[] = [];
const MOST_PARSED = 8;

function parseHref(href: string, fallback: Language): Address {
  const known = parsed.find((last) => last.href === href && last.fallback === fallback);
  if (known) return known.address;
  const address = parseParts(href, fallback);
  parsed.unshift({ href, fallback, address });
  parsed.length = Math.min(parsed.length, MOST_PARSED);
  return address;
}

function parseParts(href: string, fallback: Language): Address {
  const [, pathname = "/", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const address = parseAddress({ pathname, search, hash }, fallback);
  return { ...address, screen: asBefore("screen", address), thread: asBefore("thread", address) };
}

/** The same screen or thread stays the same one, so that what it brings is not computed or drawn anew where the rest changed. */
function asBefore<Part extends "screen" | "thread">(part: Part, address: Address): Address[Part] {
  const spelled = JSON.stringify(address[part]);
  return (
    parsed.find((last) => JSON.stringify(last.address[part]) === spelled)?.address[part] ?? address[part]
  );
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
  goTo(hrefOf(address), { replace, seenFirst: isSamePlace(currentAddress(address.language), address) });
}

/** Whether it was made from the other by language and view alone, in a story. */
function isSamePlace(here: Address, to: Address): boolean {
  return (
    here.screen.name === "story" &&
    here.screen === to.screen &&
    here.thread === to.thread &&
    here.passage === to.passage
  );
}
