import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DrawnPage } from "@/app/entry-server";
import { printFeeds } from "./feeds";
import { printHeaders } from "./host-headers";
import { keptValues } from "./kept-values";
import { printPages, screens } from "./print-pages";
import { progress } from "./progress";
import { readAssets } from "./read-assets";
import { requireEdition } from "./read-edition";
import { printRoot } from "./root-page";
import { writeServiceWorker } from "./service-worker";
import { drawPictures } from "./share-pictures";
import { printShell } from "./shell-page";
import { siteOf, siteWarnings } from "./site";
import { siteData } from "./site-data";
import type { SiteFile } from "./site-file";
import { mappedScreens, printMaps } from "./sitemap";
import { printManifest } from "./web-manifest";

export interface PressRequest {
  /** The folder with edition.json, entities.json and stories/. */
  readonly editionDir: string;
  /** The client's build; it becomes the site. */
  readonly clientDir: string;
  /** Where the finished site goes; replaced whole, at the end. */
  readonly outDir: string;
  /** "/" or "/sub/path/". */
  readonly base: string;
  /** Where the site will be published, where the edition doesn't say. */
  readonly url?: string | undefined;
  /** What earlier builds made and this one need not make again. */
  readonly cacheDir: string;
  /** Names the program: drawn pages are kept for the same one only. */
  readonly version: string;
}

/**
 * Edition → checked → site: data, pages, feeds, headers, service worker. Nothing half-built is left: `outDir` changes
 * only when all is done. The same edition and program give the same bytes.
 * @throws {Error} where the edition has problems, after each was printed
 */
export async function press(request: PressRequest): Promise<void> {
  const { clientDir, outDir, base, cacheDir, version } = request;
  const began = performance.now();
  const edition = await requireEdition(request.editionDir);
  const site = siteOf(base, edition.info.url ?? request.url);
  for (const warning of siteWarnings(site)) console.warn(`! ${warning}`);
  const assets = await readAssets(clientDir, base);
  const data = siteData(edition);
  for (const { name, body } of data.files.values()) await put(clientDir, { path: `/data/${name}`, body });
  const pictures = { edition, dir: clientDir, cacheDir: join(cacheDir, "pictures"), say };
  const pictureOf = site.url === undefined ? undefined : await drawPictures(pictures);
  const kept = keptValues<DrawnPage>(join(cacheDir, "pages"));
  const pages = await putPages({ edition, data, assets, site, pictureOf, kept, version }, clientDir);
  const icon = await readFile(join(clientDir, "icon.svg"), "utf8");
  const files = [
    ...printFeeds(site, edition),
    ...printMaps(site, mappedScreens(edition, [...screens(edition)])),
    ...printManifest(edition.info, base, icon),
    { path: "/index.html", body: printRoot(assets, edition, site) },
    { path: "/shell.html", body: printShell(assets, data, base, edition.info.title.tr) },
    { path: "/_headers", body: await printHeaders(clientDir, assets) },
  ];
  for (const file of files) await put(clientDir, file);
  await rm(join(clientDir, ".vite"), { recursive: true, force: true });
  await writeServiceWorker({ dir: clientDir, base, data });
  await rm(outDir, { recursive: true, force: true });
  await rename(clientDir, outDir);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${edition.stories.length} stories, ${pages} pages (${kept.made()} drawn anew) in ${seconds} s`);
}

async function putPages(print: Parameters<typeof printPages>[0], dir: string): Promise<number> {
  const tell = progress("Pages", print.edition.stories.length * 2, say);
  let pages = 0;
  for (const { path, html } of printPages(print)) {
    await put(dir, { path: fileOf(path), body: html });
    pages += 1;
    tell(pages);
  }
  print.kept.prune();
  return pages;
}

function say(line: string): void {
  console.log(line);
}

/** `/tr/` → /tr/index.html, `/tr/stories/x` → /tr/stories/x.html. */
function fileOf(path: string): string {
  return path.endsWith("/") ? `${path}index.html` : `${path}.html`;
}

async function put(dir: string, { path, body }: SiteFile): Promise<void> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, body);
}
