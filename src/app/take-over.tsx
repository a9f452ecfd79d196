import { QueryClient } from "@tanstack/react-query";
import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import type { ScreenName } from "@/address/address";
import { withoutBase } from "@/address/base";
import { formatPath } from "@/address/format-address";
import { parseAddress } from "@/address/parse-address";
import { languageOfPath } from "@/address/use-address";
import { pageFiles } from "@/content/page-files";
import { bringFile, entitiesQuery, indexQuery } from "@/content/queries";
import { createI18n, loadMessages } from "@/i18n/create-i18n";
import { isLanguage } from "@/i18n/languages";
import { App } from "./App";
import { libraryPart } from "./library-part";
import { timelinePart } from "./timeline-part";

/**
 * Takes a prerendered page over: brings the files it was drawn from, then hydrates the same tree.
 * @throws {Error} where a file did not arrive; the page then stays as it is, readable, its links working
 */
export async function takeOver(): Promise<void> {
  const { pathname } = window.location;
  const said = document.documentElement.lang;
  const language = languageOfPath(pathname) ?? (isLanguage(said) ? said : "tr");
  // Without a network the worker and the cache still answer, so no request waits for one.
  const queries = { retry: 1, refetchOnWindowFocus: false, networkMode: "always" } as const;
  const client = new QueryClient({ defaultOptions: { queries } });
  const [messages, index, entities] = await Promise.all([
    loadMessages(language),
    client.fetchQuery(indexQuery),
    client.fetchQuery(entitiesQuery),
    wholeSheet(),
    ...Object.keys(pageFiles()).map((key) => bringFile(client, key)),
    screenName(pathname) === "stories" && timelinePart.load(),
    screenName(pathname) === "library" && libraryPart.load(),
  ]);
  const root = document.getElementById("root");
  if (!root) throw new Error("The page has no #root");
  const page = { pathname: withoutBase(pathname), language };
  const app = (
    <App page={page} client={client} i18n={createI18n(language, messages)} edition={{ index, entities }} />
  );
  if (root.dataset["path"] === formatPath(parseAddress(page, language))) {
    // A tree that differs from the page is a defect: React reports it, and tests fail on console errors.
    startTransition(() => {
      hydrateRoot(root, app);
    });
  } else {
    // The host answered with another page than asked for, as it does with 404.html.
    createRoot(root).render(app);
  }
}

function screenName(pathname: string): ScreenName {
  return parseAddress({ pathname: withoutBase(pathname) }).screen.name;
}

/**
 * A page carries what it needs of the stylesheet; the whole one is there before the app draws more. Where it doesn't arrive
 * the app does without.
 */
function wholeSheet(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>("link#sheet");
  if (!link) return Promise.resolve();
  return new Promise((done) => {
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => done());
    link.rel = "stylesheet";
  });
}
