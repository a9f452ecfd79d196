import type { Screen } from "@/address/address";
import { SAYS_LATE_WORDS } from "@/app/entry-server";
import { cspHash } from "./content-hash";
import { HEAD_SCRIPT, LATER } from "./head-script";

/** What the client's build left for the pages. */
export interface ClientAssets {
  /** The built index.html, with its placeholders still in it. */
  readonly template: string;
  /** The whole stylesheet; each page carries what it needs of it, so that the first paint needs one request. */
  readonly css: string;
  /** Address of the whole stylesheet, which follows before the app takes over. */
  readonly sheet: string;
  /** Addresses of what main.tsx imports step by step. */
  readonly program: readonly string[];
  /** Addresses of what each screen is drawn with, besides the program. */
  readonly screens: Readonly<Record<string, readonly string[]>>;
  /** Address of the chunk with the messages of each language, and with those that few first draws need. */
  readonly messages: Readonly<Record<string, string>>;
  readonly lateMessages: Readonly<Record<string, string>>;
}

export interface PageParts {
  readonly language: string;
  /** The part of the stylesheet that the page stands in before the whole one has come. */
  readonly css: string;
  readonly title: string;
  readonly description: string;
  /** Which screen it is, to bring what that is drawn with. */
  readonly screen?: Screen["name"];
  /** The page's own canonical path, the key by which the app knows it may take it over. */
  readonly path: string;
  /** Content-hashed files the page was drawn from, by key. */
  readonly files: Readonly<Record<string, string>>;
  readonly base: string;
  /** Further elements of the head, as HTML. */
  readonly head?: string;
  readonly app: string;
  /** Stands after the app, for readers without scripts. */
  readonly noScript?: string;
  /** What to say where scripts run but the app could not start. */
  readonly notStarted: string;
  readonly reload: string;
}

/** Puts a page together. Everything that comes from the edition is escaped here or was by React. */
export function pageHtml(assets: ClientAssets, page: PageParts): string {
  const { base, files } = page;
  const later = [
    ...modulesOf(assets, page).map((file) => `<link rel="modulepreload" href="${file}">`),
    ...Object.values(files).map(
      (name) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${escapeHtml(name)}">`,
    ),
  ];
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([HEAD_SCRIPT], [page.css])}">`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}">`,
    page.head ?? "",
    `<script>${HEAD_SCRIPT}</script>`,
    `<style>${page.css}</style>`,
    `<script type="application/json" id="files">${escapeJson(JSON.stringify(files))}</script>`,
    // The bar is painted whole: its second half moves the first. The shell, which has no path, has no bar.
    page.path && '<link rel="expect" href="#content" blocking="render">',
    `<link id="sheet" rel="preload" as="style" href="${assets.sheet}">`,
    `<noscript><link rel="stylesheet" href="${assets.sheet}"></noscript>`,
    `<template id="${LATER}">${later.join("")}</template>`,
    ...installable(base),
  ];
  return assets.template
    .replace(/<html lang="\w+"/, () => `<html lang="${page.language}"`)
    .replace("<!--head-->", () => head.join(""))
    .replace('<div id="root"><!--app--></div>', () => {
      const noScript = page.noScript ? `<noscript>${page.noScript}</noscript>` : "";
      const notStarted = `<p id="not-started" role="alert" class="page" hidden>${escapeHtml(page.notStarted)} <a href="">${escapeHtml(page.reload)}</a></p>`;
      return `<div id="root" data-path="${escapeHtml(page.path)}">${page.app}</div>${notStarted}${noScript}`;
    });
}

/** Addresses of what the page is drawn with. */
function modulesOf(assets: ClientAssets, { language, screen }: PageParts): readonly string[] {
  return [
    ...assets.program,
    ...(assets.screens[screen ?? ""] ?? []),
    assets.messages[language] ?? "",
    (screen !== undefined && SAYS_LATE_WORDS.has(screen) && assets.lateMessages[language]) || "",
  ].filter((file, i, files) => file !== "" && files.indexOf(file) === i);
}

/** What lets the site be kept as an app. The icon that iOS asks for by itself is named too. */
export function installable(base: string): readonly string[] {
  return [
    `<link rel="manifest" href="${base}manifest.webmanifest">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-icon.png">`,
  ];
}

/**
 * Nothing but this site's own files; what is inline by its hash. Script addresses pass the one
 * policy of src/lib/trusted-scripts.ts, HTML strings pass none.
 */
export function contentSecurityPolicy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(cspHash).join(" ")}`,
    `style-src 'self' ${styles.map(cspHash).join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON inside a script element must not close it. */
export function escapeJson(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
