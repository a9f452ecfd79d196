import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import type { Edition } from "@/content/model";
import { LANGUAGES } from "@/i18n/languages";
import { escapeHtml } from "./page-html";
import { absolute, type Site } from "./site";
import type { SiteFile } from "./site-file";

/** sitemaps.org allows 50,000 addresses a file; each screen stands in two languages. */
const MOST_SCREENS = 20_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export interface MappedScreen {
  readonly screen: Screen;
  /** Day of the last change. */
  readonly changed?: string | undefined;
}

/** robots.txt, and where the site's address is known the sitemap with its language alternates, in parts if it is long. */
export function* printMaps(site: Site, screens: readonly MappedScreen[]): Generator<SiteFile> {
  const map = absolute(site, "/sitemap.xml");
  yield { path: "/robots.txt", body: `User-agent: *\nAllow: /\n${map ? `Sitemap: ${map}\n` : ""}` };
  if (map === undefined) return;
  const parts = Array.from({ length: Math.ceil(screens.length / MOST_SCREENS) }, (_, i) =>
    urlSet(site, screens.slice(i * MOST_SCREENS, (i + 1) * MOST_SCREENS)),
  );
  if (parts.length < 2) {
    yield { path: "/sitemap.xml", body: parts[0] ?? urlSet(site, []) };
    return;
  }
  const names = parts.map((_, i) => `/sitemap-${i + 1}.xml`);
  for (const [i, body] of parts.entries()) yield { path: names[i] ?? "", body };
  const listed = names.map((name) => `<sitemap><loc>${absolute(site, name)}</loc></sitemap>`);
  yield {
    path: "/sitemap.xml",
    body: `${HEAD}<sitemapindex ${NAMESPACE}>${listed.join("\n")}</sitemapindex>\n`,
  };
}

/** The screens that have a page, with the day each last changed. */
export function mappedScreens({ stories }: Edition, screens: readonly Screen[]): readonly MappedScreen[] {
  const days = new Map(stories.map(({ id, updated, published }) => [id, updated ?? published]));
  return screens.map((screen) =>
    screen.name === "story" ? { screen, changed: days.get(screen.id) } : { screen },
  );
}

function urlSet(site: Site, screens: readonly MappedScreen[]): string {
  const urls = screens.flatMap((screen) => urlsOf(site, screen));
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

function urlsOf(site: Site, { screen, changed }: MappedScreen): readonly string[] {
  const at = (language: (typeof LANGUAGES)[number]) =>
    escapeHtml(absolute(site, formatPath({ language, screen })) ?? "");
  const alternates = LANGUAGES.map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${at(language)}"/>`,
  ).join("");
  return LANGUAGES.map((language) => {
    const lastmod = changed ? `<lastmod>${changed}</lastmod>` : "";
    return `<url><loc>${at(language)}</loc>${lastmod}${alternates}</url>`;
  });
}
