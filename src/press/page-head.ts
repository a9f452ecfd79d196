import type { Graph } from "schema-dts";
import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { LANGUAGES, type Language, otherLanguage } from "@/i18n/languages";
import { escapeHtml, escapeJson } from "./page-html";
import { absolute, type Site } from "./site";

/** What search engines, feed readers and the places where links are shared are told of a page. */
export interface PageFacts {
  readonly site: Site;
  readonly language: Language;
  readonly screen: Screen;
  /** The page's own title, without the edition's. */
  readonly title: string;
  readonly description: string;
  readonly editionTitle: string;
  readonly published?: string | undefined;
  readonly picture?: SharePicture | undefined;
  /** Path of a feed without its ending, with its name: the edition's, and an entity's on its page. */
  readonly feeds?: readonly { readonly path: string; readonly title: string }[];
  readonly data?: Graph | undefined;
}

export interface SharePicture {
  /** Below the base, from `/` on. */
  readonly path: string;
  readonly words: string;
}

const OPEN_GRAPH_LOCALE = { tr: "tr_TR", en: "en_GB" } as const;
/** The language of whoever reads neither; the list has a page that asks. */
const DEFAULT: Language = "tr";

/** The head's further elements, as HTML. */
export function pageHead(facts: PageFacts): string {
  return [...canonical(facts), ...feedLinks(facts), ...card(facts), ...structured(facts)].join("");
}

function canonical({ site, language, screen }: PageFacts): string[] {
  const at = (other: Language) => absolute(site, formatPath({ language: other, screen }));
  const here = at(language);
  if (here === undefined) return [];
  const fallback = screen.name === "stories" ? absolute(site, "/") : at(DEFAULT);
  return [
    link({ rel: "canonical", href: here }),
    ...LANGUAGES.map((other) => link({ rel: "alternate", hreflang: other, href: at(other) })),
    link({ rel: "alternate", hreflang: "x-default", href: fallback }),
  ];
}

function feedLinks({ site, feeds = [] }: PageFacts): string[] {
  return feeds.flatMap(({ path, title }) => [
    link({ rel: "alternate", type: "application/atom+xml", title, href: absolute(site, `${path}.atom`) }),
    link({ rel: "alternate", type: "application/feed+json", title, href: absolute(site, `${path}.json`) }),
  ]);
}

/** Open Graph, which Twitter reads too but for the kind of card. */
function card(facts: PageFacts): string[] {
  const { site, language, screen, picture } = facts;
  const image = picture && absolute(site, picture.path);
  return [
    property("og:type", screen.name === "story" ? "article" : "website"),
    property("og:title", facts.title),
    property("og:description", facts.description),
    property("og:site_name", facts.editionTitle),
    property("og:locale", OPEN_GRAPH_LOCALE[language]),
    property("og:locale:alternate", OPEN_GRAPH_LOCALE[otherLanguage(language)]),
    property("og:url", absolute(site, formatPath({ language, screen }))),
    property("article:published_time", screen.name === "story" ? facts.published : undefined),
    property("og:image", image),
    property("og:image:width", image && "1200"),
    property("og:image:height", image && "630"),
    property("og:image:alt", image && picture.words),
    `<meta name="twitter:card" content="${image ? "summary_large_image" : "summary"}">`,
  ];
}

function structured({ data }: PageFacts): string[] {
  return data ? [`<script type="application/ld+json">${escapeJson(JSON.stringify(data))}</script>`] : [];
}

function link(attributes: Readonly<Record<string, string | undefined>>): string {
  if (attributes["href"] === undefined) return "";
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value ?? "")}"`);
  return `<link${written.join("")}>`;
}

function property(name: string, content: string | undefined): string {
  return content === undefined ? "" : `<meta property="${name}" content="${escapeHtml(content)}">`;
}
