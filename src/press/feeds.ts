import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { formatPath } from "@/address/format-address";
import { dayNumber, OPEN_START, parseEdtf } from "@/content/edtf";
import { licenceAddress } from "@/content/licence";
import { plainText } from "@/content/marks";
import { mentionedEntities } from "@/content/mentions";
import type { Edition, Entity, Story } from "@/content/model";
import { textIn } from "@/content/text-in";
import { LANGUAGES, type Language } from "@/i18n/languages";
import { absolute, type Site } from "./site";
import type { SiteFile } from "./site-file";

/** A feed tells what is new; what is older stands on the pages. */
const MOST_ENTRIES = 50;

interface FeedRequest {
  readonly site: Site;
  readonly edition: Edition;
  readonly language: Language;
  /** Oldest first. */
  readonly stories: readonly Story[];
  /** Path of the feed without its ending, and of the page it is the feed of. */
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
}

/** Path of a language's feed, or of an entity's, without its ending. */
export function feedPath(language: Language, entity?: string): string {
  return entity === undefined ? `/${language}/feed` : `/${language}/entities/${entity}`;
}

/** Atom and JSON Feed of the edition and of every entity, in each language; none where the site's address is unknown. */
export function* printFeeds(site: Site, edition: Edition): Generator<SiteFile> {
  if (site.url === undefined) return;
  const byEntity = storiesByEntity(edition);
  for (const language of LANGUAGES) {
    const { title, description } = edition.info;
    yield* bothFormats({
      site,
      edition,
      language,
      stories: edition.stories,
      path: feedPath(language),
      page: formatPath({ language, screen: { name: "stories" } }),
      title: title[language],
      description: description[language],
    });
    for (const entity of edition.entities)
      yield* bothFormats(entityFeed(site, edition, language, entity, byEntity.get(entity.id) ?? []));
  }
}

function entityFeed(
  site: Site,
  edition: Edition,
  language: Language,
  entity: Entity,
  stories: readonly Story[],
): FeedRequest {
  return {
    site,
    edition,
    language,
    stories,
    path: feedPath(language, entity.id),
    page: formatPath({ language, screen: { name: "entity", id: entity.id } }),
    title: `${entity.name[language]} · ${edition.info.title[language]}`,
    description: plainText(entity.note[language]),
  };
}

function storiesByEntity({ stories }: Edition): ReadonlyMap<string, readonly Story[]> {
  const found = new Map<string, Story[]>();
  for (const story of stories) {
    for (const id of mentionedEntities(story))
      found.set(id, [...(found.get(id) ?? []).slice(-MOST_ENTRIES), story]);
  }
  return found;
}

function bothFormats(request: FeedRequest): readonly SiteFile[] {
  const stories = request.stories.slice(-MOST_ENTRIES).toReversed();
  return [
    { path: `${request.path}.atom`, body: atom(request, stories) },
    { path: `${request.path}.json`, body: `${JSON.stringify(jsonFeed(request, stories), null, 1)}\n` },
  ];
}

function atom(request: FeedRequest, stories: readonly Story[]): string {
  const { site, edition, language, path, page, title, description } = request;
  const to = (target: string) => absolute(site, target) ?? "";
  return generateAtomFeed({
    id: to(page),
    title: { value: title },
    subtitle: { value: description },
    updated: newestDay(stories),
    authors: [{ name: edition.info.title[language] }],
    rights: { value: licenceAddress(edition.info) ?? edition.info.licence },
    links: [
      { href: to(`${path}.atom`), rel: "self", type: "application/atom+xml" },
      { href: to(page), rel: "alternate", type: "text/html", hreflang: language },
    ],
    entries: stories.map((story) => {
      const url = to(formatPath({ language, screen: { name: "story", id: story.id } }));
      return {
        id: url,
        title: { value: textIn(story.title, language) },
        summary: { value: textIn(story.summary, language) },
        published: dayOf(story.published ?? story.date),
        updated: dayOf(story.updated ?? story.published ?? story.date),
        links: [{ href: url, rel: "alternate", type: "text/html", hreflang: language }],
      };
    }),
  });
}

function jsonFeed(request: FeedRequest, stories: readonly Story[]): unknown {
  const { site, edition, language, path, page, title, description } = request;
  const to = (target: string) => absolute(site, target) ?? "";
  return generateJsonFeed({
    title,
    description,
    language,
    home_page_url: to(page),
    feed_url: to(`${path}.json`),
    authors: [{ name: edition.info.title[language] }],
    items: stories.map((story) => {
      const url = to(formatPath({ language, screen: { name: "story", id: story.id } }));
      const summary = textIn(story.summary, language);
      return {
        id: url,
        url,
        title: textIn(story.title, language),
        summary,
        content_text: summary,
        date_published: dayOf(story.published ?? story.date),
        date_modified: dayOf(story.updated ?? story.published ?? story.date),
      };
    }),
  });
}

function newestDay(stories: readonly Story[]): Date {
  const days = stories.map((story) => dayOf(story.updated ?? story.published ?? story.date).getTime());
  return new Date(days.length === 0 ? 0 : Math.max(...days));
}

const MS_PER_DAY = 86_400_000;
/** The instants of feeds have years of four digits and no year 0 (RFC 3339, XML Schema). */
const EARLIEST = dayNumber(1, 1, 1);
const LATEST = dayNumber(9999, 12, 31);

/** The start of an EDTF date, or its end where it has always begun; feeds need an instant, so it is that day's first in UTC. */
export function dayOf(date: string): Date {
  const { start, end } = parseEdtf(date) ?? { start: 0, end: 0 };
  const day = start === OPEN_START ? end : start;
  return new Date(Math.min(Math.max(day, EARLIEST), LATEST) * MS_PER_DAY);
}
