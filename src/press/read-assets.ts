import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientAssets } from "./page-html";

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

/** What the client's build left: the template, the stylesheet that every page carries, where each language's words stand. */
export async function readAssets(clientDir: string, base: string): Promise<ClientAssets> {
  const manifest = JSON.parse(await readFile(join(clientDir, ".vite/manifest.json"), "utf8")) as Record<
    string,
    ManifestEntry
  >;
  const template = await readFile(join(clientDir, "index.html"), "utf8");
  const sheets = await Promise.all(
    (manifest["index.html"]?.css ?? []).map((file) => readFile(join(clientDir, file), "utf8")),
  );
  const chunk = (source: string) => base + (manifest[source]?.file ?? "");
  return {
    template: template.replace(/\s*<link rel="stylesheet"[^>]*>/g, ""),
    css: sheets.join("").trim(),
    messages: { tr: chunk("src/i18n/messages/tr.ts"), en: chunk("src/i18n/messages/en.ts") },
  };
}
