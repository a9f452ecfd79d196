import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type ClientAssets, contentSecurityPolicy } from "./page-html";
import { printPages } from "./print-pages";
import { requireEdition } from "./read-edition";
import { printRoot } from "./root-page";
import { siteData } from "./site-data";

export interface PressRequest {
  /** The folder with edition.json, entities.json and stories/. */
  readonly editionDir: string;
  /** The client's build; it becomes the site. */
  readonly clientDir: string;
  /** Where the finished site goes; replaced whole, at the end. */
  readonly outDir: string;
  /** "/" or "/sub/path/". */
  readonly base: string;
}

/**
 * Edition → checked → site: data, pages, headers. Nothing half-built is left: `outDir` changes only when all is done.
 * @throws {Error} where the edition has problems, after each was printed
 */
export async function press({ editionDir, clientDir, outDir, base }: PressRequest): Promise<void> {
  const edition = await requireEdition(editionDir);
  const assets = await readAssets(clientDir, base);
  const data = siteData(edition);
  for (const { name, body } of data.files.values()) await put(clientDir, `data/${name}`, body);
  let pages = 0;
  for (const { path, html } of printPages({ edition, data, assets, base })) {
    await put(clientDir, fileOf(path), html);
    pages += 1;
  }
  await put(clientDir, "index.html", printRoot(assets, edition, base));
  await put(clientDir, "_headers", await headers(clientDir, assets));
  await rm(join(clientDir, ".vite"), { recursive: true, force: true });
  await rm(outDir, { recursive: true, force: true });
  await rename(clientDir, outDir);
  console.log(`${edition.stories.length} stories, ${pages} pages`);
}

/** `/tr/` → tr/index.html, `/tr/stories/x` → tr/stories/x.html. */
function fileOf(path: string): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`;
}

async function put(dir: string, name: string, body: string | Uint8Array): Promise<void> {
  const file = join(dir, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

async function readAssets(clientDir: string, base: string): Promise<ClientAssets> {
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

/** The headers a host should send, with the CSP that the pages also carry. */
async function headers(clientDir: string, assets: ClientAssets): Promise<string> {
  const fixed = await readFile(join(clientDir, "_headers"), "utf8").catch(() => "/*\n");
  return fixed.replace(
    /^\/\*\n/m,
    `/*\n  Content-Security-Policy: ${contentSecurityPolicy(assets.css)}; frame-ancestors 'none'\n`,
  );
}
