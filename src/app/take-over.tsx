import { QueryClient } from "@tanstack/react-query";
import { type ReactNode, startTransition } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import type { ScreenName } from "@/address/address";
import { withoutBase } from "@/address/base";
import { formatPath } from "@/address/format-address";
import { parseAddress } from "@/address/parse-address";
import { languageOfPath } from "@/address/use-address";
import { pageFiles } from "@/content/page-files";
import { bringFile, entitiesQuery, indexQuery } from "@/content/queries";
import type { PreviewInfo } from "@/features/desk/preview-context";
import { previewFlag } from "@/features/desk/preview-flag";
import { followedThreadPart } from "@/features/stories/ThreadBar";
import { addLateMessages, createI18n, loadLateMessages, loadMessages } from "@/i18n/create-i18n";
import { isLanguage } from "@/i18n/languages";
import { beginLive } from "@/lib/use-browser-value";
import { App } from "./App";
import { loadScreen, SAYS_LATE_WORDS } from "./screen-parts";
import { timelinePart } from "./timeline-part";

/**
 * Takes a prerendered page over: brings the files it was drawn from, then hydrates the same tree. Where the reader reads a
 * preview, the app is drawn anew in the page's place.
 * @throws {Error} where a file did not arrive; the page then stays as it is, readable, its links working
 */
export async function takeOver(): Promise<void> {
  const element = document.getElementById("root");
  if (!element) throw new Error("The page has no #root");
  const preview = await openedPreview();
  const [path, first] = await readApp(preview, redraw);
  // The host may have answered with another page than asked for, as it does with 404.html.
  const isPrinted = !preview && element.dataset["path"] === path;
  let root: Root | undefined;
  if (isPrinted) {
    // A tree that differs from the page is a defect: React reports it, and tests fail on console errors.
    startTransition(() => {
      root = hydrateRoot(element, first);
    });
  } else {
    beginLive();
    root = createRoot(element);
    root.render(first);
  }

  async function redraw(): Promise<void> {
    const [, again] = await readApp(await openedPreview(), redraw);
    // Whoever asked goes on in the app that is drawn now, not in the one before.
    flushSync(() => root?.render(again));
  }
}

/** Preview apps are told apart from each other and from the first, so that nothing of one is kept in the next. */
let drawn = 0;

/** The app over what there is to read, with the path that it draws. */
async function readApp(
  preview: PreviewInfo | undefined,
  redraw: () => Promise<void>,
): Promise<readonly [string, ReactNode]> {
  const { pathname } = window.location;
  const said = document.documentElement.lang;
  const language = languageOfPath(pathname) ?? (isLanguage(said) ? said : "tr");
  // Without a network the worker and the cache still answer, so no request waits for one.
  const queries = { retry: 1, refetchOnWindowFocus: false, networkMode: "always" } as const;
  const client = new QueryClient({ defaultOptions: { queries } });
  const screen = screenName(pathname);
  const [messages, late, index, entities] = await Promise.all([
    loadMessages(language),
    preview || SAYS_LATE_WORDS.has(screen) ? loadLateMessages(language) : undefined,
    client.fetchQuery(indexQuery),
    client.fetchQuery(entitiesQuery),
    wholeSheet(),
    ...Object.keys(pageFiles()).map((key) => bringFile(client, key)),
    screen === "stories" && timelinePart.load(),
    window.location.search !== "" && followedThreadPart.load().catch(() => {}),
    loadScreen(screen),
  ]);
  const page = { pathname: withoutBase(pathname), language };
  const i18n = createI18n(language, messages);
  if (late) addLateMessages(i18n, language, late);
  drawn += 1;
  const app = (
    <App
      key={drawn}
      page={page}
      client={client}
      i18n={i18n}
      edition={{ index, entities }}
      previewing={{ preview, redraw }}
    />
  );
  return [formatPath(parseAddress(page, language)), app];
}

/** What the reader reads in place of the shipped edition; where it can't be opened, the shipped one is read. */
async function openedPreview(): Promise<PreviewInfo | undefined> {
  const opened = previewFlag.get() || drawn > 0;
  if (!opened) return undefined;
  try {
    return await (await import("@/features/desk/open-preview")).openPreview();
  } catch {
    return undefined;
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
  if (!link || link.rel === "stylesheet") return Promise.resolve();
  return new Promise((done) => {
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => done());
    link.rel = "stylesheet";
  });
}
