import type { Edition } from "@/content/model";
import { LANGUAGES } from "@/i18n/languages";
import { cspHash } from "./content-hash";
import { ROOT_SCRIPT } from "./head-script";
import { type ClientAssets, escapeHtml, installable } from "./page-html";
import { absolute, type Site } from "./site";

/**
 * The bare root: leads to the reader's language before anything is painted; without scripts, both are offered. The words
 * stay hidden while the browser is on its way, and come to light should it not get there.
 */
export function printRoot(assets: ClientAssets, { info }: Edition, site: Site): string {
  const { base } = site;
  const policy = `default-src 'none'; script-src ${cspHash(ROOT_SCRIPT)}; style-src ${cspHash(assets.css)}; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const here = absolute(site, "/");
  const alternates = LANGUAGES.map(
    (language) => `<link rel="alternate" hreflang="${language}" href="${here}${language}/">`,
  );
  const found = here
    ? `<link rel="canonical" href="${here}">${alternates.join("")}<link rel="alternate" hreflang="x-default" href="${here}">`
    : "";
  return `<!doctype html>
<html lang="tr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escapeHtml(info.title.tr)} · İzlek</title>
    <meta name="description" content="${escapeHtml(info.description.tr)}">
    <script>${ROOT_SCRIPT}</script>
    <style>${assets.css}</style>
    ${found}${installable(base).join("")}
    <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
  </head>
  <body>
    <main class="page awaits py-12">
      <h1 class="font-serif text-3xl font-bold">İzlek</h1>
      <p class="mt-6 font-serif text-lg"><a class="underline" href="${base}tr/" hreflang="tr">Türkçe: ${escapeHtml(info.title.tr)}</a></p>
      <p class="mt-2 font-serif text-lg" lang="en"><a class="underline" href="${base}en/" hreflang="en">English: ${escapeHtml(info.title.en)}</a></p>
    </main>
  </body>
</html>
`;
}
