import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { ClientAssets } from "./page-html";
import { SCREEN_SOURCES } from "./screen-sources";

interface ManifestEntry {
  readonly file: string;
  readonly name?: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
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
    template: afterThePage(
      template.replace(/<link rel="(?:stylesheet|modulepreload)"[^>]*>|(?<=>)\s+(?=<)/g, ""),
    ),
    css: sheets.join("").trim(),
    sheet: base + (manifest["index.html"]?.css?.[0] ?? ""),
    program: filesBehind(manifest, ["index.html", ...(manifest["index.html"]?.dynamicImports ?? [])]).map(
      (file) => base + file,
    ),
    screens: Object.fromEntries(
      Object.keys(SCREEN_SOURCES).map((screen) => [
        screen,
        filesBehind(manifest, keysNamed(manifest, screen)).map((file) => base + file),
      ]),
    ),
    messages: { tr: chunk("src/i18n/messages/tr-first.ts"), en: chunk("src/i18n/messages/en-first.ts") },
    lateMessages: { tr: chunk("src/i18n/messages/tr-late.ts"), en: chunk("src/i18n/messages/en-late.ts") },
  };
}

/** The page is there to be read before the program comes: nothing of it is to be in the way of the page itself. */
function afterThePage(template: string): string {
  return template.replace('<script type="module"', '$& fetchpriority="low"');
}

/** `chunkNamer` named them. */
function keysNamed(manifest: Readonly<Record<string, ManifestEntry>>, name: string): readonly string[] {
  const keys = Object.keys(manifest).filter((key) => manifest[key]?.name === name);
  if (keys.length === 0) throw new Error(`The client's build has no chunk “${name}”`);
  return keys;
}

/** The files of some sources and of all that these import statically, but for the page's own script. */
function filesBehind(
  manifest: Readonly<Record<string, ManifestEntry>>,
  sources: readonly string[],
): readonly string[] {
  const main = manifest["index.html"];
  const found = new Set<string>();
  const add = (key: string) => {
    if (found.has(key)) return;
    found.add(key);
    for (const other of manifest[key]?.imports ?? []) add(other);
  };
  for (const key of sources) add(key);
  const files = [...found].flatMap((key) => manifest[key]?.file ?? []);
  return files.filter((file) => file !== main?.file);
}
