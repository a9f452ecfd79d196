import type { SiteData } from "@/content/ship-edition";
import { messages as en } from "@/i18n/messages/en";
import { messages as tr } from "@/i18n/messages/tr";
import { type ClientAssets, pageHtml } from "./page-html";

/**
 * The page a service worker gives offline for an address it has not kept: empty, of no address of its own, so that the app
 * draws whatever it was opened for, in the language of the address.
 */
export function printShell(
  assets: ClientAssets,
  css: string,
  { files, info }: SiteData,
  base: string,
): string {
  const named = (key: string) => [key, files.get(key)?.name ?? ""] as const;
  return pageHtml(assets, {
    language: "tr",
    css,
    title: `${info.title.tr} · İzlek`,
    description: info.title.tr,
    path: "",
    files: Object.fromEntries(["index", "entities"].map(named)),
    base,
    head: '<meta name="robots" content="noindex">',
    app: `<p class="page py-12">${tr.shell.loading} <span lang="en">${en.shell.loading}</span></p>`,
    notStarted: tr.printed.notStarted,
    reload: tr.shell.crashed.reload,
  });
}
