import type { BreadcrumbList, Graph, ItemList, NewsArticle, Thing, WebSite } from "schema-dts";
import { formatPath } from "@/address/format-address";
import { licenceAddress } from "@/content/licence";
import { plainText } from "@/content/marks";
import type { Edition, Entity, Story } from "@/content/model";
import { textIn } from "@/content/text-in";
import { type Language, otherLanguage } from "@/i18n/languages";
import { absolute, type Site } from "./site";

/** What a page's JSON-LD is made from; addresses are left out where the site's own is unknown. */
export interface Described {
  readonly site: Site;
  readonly edition: Edition;
  readonly language: Language;
  /** Absolute address of the share picture. */
  readonly picture?: string | undefined;
}

/** More would say little to a search engine and cost every reader bytes. */
const MOST_ABOUT = 10;
const MOST_LISTED = 3;

/** A story as schema.org's NewsArticle, with the way to it. */
export function describeStory(page: Described, story: Story, mentioned: readonly Entity[]): Graph {
  const { site, edition, language, picture } = page;
  const url = absolute(site, formatPath({ language, screen: { name: "story", id: story.id } }));
  const day = story.published ?? firstDay(story.date);
  const licence = licenceAddress(edition.info);
  const publisher = { "@type": "Organization", name: edition.info.title[language] } as const;
  const place = mentioned.find(({ id }) => id === story.place);
  const article: NewsArticle = {
    "@type": "NewsArticle",
    headline: textIn(story.title, language),
    description: textIn(story.summary, language),
    inLanguage: language,
    ...(day && { datePublished: day }),
    ...((story.updated ?? day) && { dateModified: story.updated ?? day ?? "" }),
    temporalCoverage: story.date.replaceAll(/[~?%]/g, ""),
    author: publisher,
    publisher,
    ...(licence && { license: licence }),
    ...(picture && { image: picture }),
    ...(url && { url, mainEntityOfPage: url }),
    ...(place && { contentLocation: { "@type": "Place", name: place.name[language] } }),
    about: mentioned.slice(0, MOST_ABOUT).map((entity) => briefly(entity, language)),
  };
  return { "@context": "https://schema.org", "@graph": [article, ...trail(page, article.headline)] };
}

/** The list page: the site itself and its newest stories. */
export function describeStories({ site, edition, language }: Described): Graph {
  const { title, description } = edition.info;
  const home = absolute(site, formatPath({ language, screen: { name: "stories" } }));
  const website: WebSite = {
    "@type": "WebSite",
    name: title[language],
    description: description[language],
    inLanguage: language,
    ...(home && { url: home }),
  };
  const newest = edition.stories.slice(-MOST_LISTED).toReversed();
  const list: ItemList = {
    "@type": "ItemList",
    numberOfItems: newest.length,
    itemListElement: newest.map((story, i) => {
      const url = absolute(site, formatPath({ language, screen: { name: "story", id: story.id } }));
      return {
        "@type": "ListItem",
        position: i + 1,
        ...(url ? { url } : { name: textIn(story.title, language) }),
      };
    }),
  };
  return { "@context": "https://schema.org", "@graph": [website, list] };
}

/** An entity as Person, Place, Organization, Vehicle, Legislation or Thing. */
export function describeEntity(page: Described, entity: Entity): Graph {
  const { site, language } = page;
  const url = absolute(site, formatPath({ language, screen: { name: "entity", id: entity.id } }));
  const others = new Set([entity.name[otherLanguage(language)], ...entity.aliases[language]]);
  others.delete(entity.name[language]);
  const node = {
    ...briefly(entity, language),
    description: plainText(entity.note[language]),
    ...(others.size > 0 && { alternateName: [...others] }),
    ...(url && { url }),
    ...(entity.coordinates && {
      geo: { "@type": "GeoCoordinates", latitude: entity.coordinates[0], longitude: entity.coordinates[1] },
    }),
  } as Thing;
  return { "@context": "https://schema.org", "@graph": [node, ...trail(page, entity.name[language])] };
}

const TYPES = {
  person: "Person",
  place: "Place",
  organisation: "Organization",
  vehicle: "Vehicle",
  treaty: "Legislation",
  event: "Thing",
} as const satisfies Record<Entity["type"], string>;

function briefly({ type, name, wikidata }: Entity, language: Language) {
  return {
    "@type": TYPES[type],
    name: name[language],
    ...(wikidata && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
}

/** Home › here; a trail without addresses leads nowhere and is left out. */
function trail({ site, edition, language }: Described, here: unknown): BreadcrumbList[] {
  const home = absolute(site, formatPath({ language, screen: { name: "stories" } }));
  if (home === undefined) return [];
  return [
    {
      "@type": "BreadcrumbList",
      itemListElement: [
        { "@type": "ListItem", position: 1, name: edition.info.title[language], item: home },
        { "@type": "ListItem", position: 2, name: String(here) },
      ],
    },
  ];
}

/** The day an EDTF date starts with, where it names one. */
function firstDay(date: string): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
}
