import type { Edition } from "@/content/model";
import { cspHash } from "./content-hash";
import { ROOT_SCRIPT } from "./head-script";
import { type ClientAssets, escapeHtml } from "./page-html";

/** The bare root: leads to the reader's language; without scripts, both are offered. */
export function printRoot(assets: ClientAssets, { info }: Edition, base: string): string {
  const policy = `default-src 'none'; script-src ${cspHash(ROOT_SCRIPT)}; style-src ${cspHash(assets.css)}; base-uri 'none'`;
  return `<!doctype html>
<html lang="tr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${escapeHtml(info.title.tr)} · İzlek</title>
    <script>${ROOT_SCRIPT}</script>
    <style>${assets.css}</style>
  </head>
  <body class="page">
    <h1>İzlek</h1>
    <p><a href="${base}tr/" hreflang="tr">${escapeHtml(info.title.tr)}</a></p>
    <p lang="en"><a href="${base}en/" hreflang="en">${escapeHtml(info.title.en)}</a></p>
  </body>
</html>
`;
}
