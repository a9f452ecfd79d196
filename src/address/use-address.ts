import { createContext, use, useMemo } from "react";
import { navigate, useLocationProperty } from "wouter/use-browser-location";
import { isLanguage, type Language } from "@/i18n/languages";
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

/**
 * The address. On the first draw of a prerendered page it is the page's own path alone, as it was prerendered;
 * query and hash join in the same commit, before the browser paints.
 */
export function useAddress(): Address {
  const page = use(PageLocationContext);
  const href = useLocationProperty(currentHref, () => page.pathname);
  return useMemo(() => parseHref(href, page.language), [href, page.language]);
}

function currentHref(): string {
  const { pathname, search, hash } = window.location;
  return withoutBase(pathname) + search + hash;
}

function parseHref(href: string, fallback: Language): Address {
  const [, pathname = "/", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return parseAddress({ pathname, search, hash }, fallback);
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

export function hrefOf(address: Address): string {
  return withBase(formatAddress(address));
}

/** Goes to an address as one history step, or in place of the present one. */
export function go(address: Address, { replace = false }: { replace?: boolean } = {}): void {
  const href = hrefOf(address);
  const { pathname, search, hash } = window.location;
  if (href === pathname + search + hash) return;
  navigate(href, { replace, state: replace ? (window.history.state as unknown) : { key: newKey() } });
}

/** Names a history entry, so that its scroll position can be found again. */
function newKey(): string {
  return Math.random().toString(36).slice(2);
}
