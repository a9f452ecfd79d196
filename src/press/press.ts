import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { DrawnPage } from "@/app/entry-server";
import { printFeeds } from "./feeds";
import { printHeaders } from "./host-headers";
import { printKeepList } from "./keep-list";
import { keptValues } from "./kept-values";
import { everyPage, type Print, printPages, type Styles, screens, stylesOf } from "./print-pages";
import { progress } from "./progress";
import { putInPlace } from "./put-in-place";
import { readAssets } from "./read-assets";
import { requireEdition } from "./read-edition";
import { count } from "./report-problems";
import { printRoot, rootMain } from "./root-page";
import { writeServiceWorker } from "./service-worker";
import { drawPictures } from "./share-pictures";
import { printShell } from "./shell-page";
import { siteOf, siteWarnings } from "./site";
import { siteData } from "./site-data";
import type { SiteFile } from "./site-file";
import { mappedScreens, printMaps } from "./sitemap";
import { namesOf } from "./used-css";
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
 * @throws {Refusal} where the edition has problems, after each was printed, or `outDir` cannot be written
 */
export async function press(request: PressRequest): Promise<void> {
  const { clientDir, outDir, base, cacheDir, version } = request;
  const began = performance.now();
  const checked = await requireEdition(request.editionDir);
  const site = siteOf(base, checked.info.url ?? request.url);
  const edition = site.url === undefined ? checked : { ...checked, info: { ...checked.info, url: site.url } };
  for (const warning of siteWarnings(site)) console.warn(`! ${warning}`);
  const assets = await readAssets(clientDir, base);
  const sheet = assets.sheet.slice(base.length - 1);
  await put(clientDir, { path: sheet, body: withoutFaces(assets.css) });
  const data = siteData(edition);
  for (const { name, body } of data.files.values()) await put(clientDir, { path: `/data/${name}`, body });
  const pictures = { edition, dir: clientDir, cacheDir: join(cacheDir, "pictures"), say };
  const pictureOf = site.url === undefined ? undefined : await drawPictures(pictures);
  const kept = keptValues<DrawnPage>(join(cacheDir, "pages"));
  const print = { edition, data, assets, site, pictureOf, kept, version };
  const told = progress("Pages drawn", [...everyPage(print)].length, say);
  const styles = stylesOf(print, namesOf(rootMain(edition, site)), told);
  const otherCss = styles.get("other") ?? "";
  const pages = await putPages(print, styles, clientDir);
  const icon = await readFile(join(clientDir, "icon.svg"), "utf8");
  const files = [
    ...printFeeds(site, edition),
    ...printMaps(site, mappedScreens(edition, [...screens({ edition, data })])),
    ...printManifest(edition.info, base, icon),
    { path: "/index.html", body: printRoot(otherCss, edition, site) },
    { path: "/shell.html", body: printShell(assets, otherCss, data, base) },
    { path: "/keep.json", body: printKeepList(data) },
    { path: "/_headers", body: await printHeaders(clientDir, [...styles.values()]) },
  ];
  for (const file of files) await put(clientDir, file);
  await rm(join(clientDir, ".vite"), { recursive: true, force: true });
  await writeServiceWorker({ dir: clientDir, base, data });
  await putInPlace(clientDir, outDir);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `${count(edition.stories.length, "story", "stories")}, ${count(pages, "page")} (${kept.made()} drawn anew) in ${seconds} s`,
  );
}

async function putPages(print: Print, styles: Styles, dir: string): Promise<number> {
  const tell = progress("Pages written", [...everyPage(print)].length, say);
  let pages = 0;
  for (const { path, html } of printPages(print, styles)) {
    await put(dir, { path: fileOf(path), body: html });
    pages += 1;
    tell(pages);
  }
  print.kept.prune();
  return pages;
}

/**
 * The stylesheet without its faces: each page declares them itself, and a face declared a second time would be drawn with
 * as soon as it is there, and move the text that stands.
 */
function withoutFaces(css: string): string {
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, "");
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
