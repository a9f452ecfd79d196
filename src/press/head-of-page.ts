import type { Screen } from "@/address/address";
import { mentionedEntities } from "@/content/mentions";
import type { Edition, Entity, Story } from "@/content/model";
import type { Language } from "@/i18n/languages";
import { feedPath } from "./feeds";
import { type PageFacts, pageHead } from "./page-head";
import type { PictureOf } from "./share-pictures";
import type { Site } from "./site";
import { describeEntity, describeStories, describeStory } from "./structured-data";
import { textIn } from "./text-in";

export interface HeadRequest {
  readonly site: Site;
  readonly edition: Edition;
  readonly language: Language;
  readonly screen: Screen;
  readonly title: string;
  readonly description: string;
  readonly pictureOf?: PictureOf | undefined;
  readonly story?: Story | undefined;
  readonly entity?: Entity | undefined;
}

/** The part of a page's head that is told to machines. */
export function headOfPage(request: HeadRequest): string {
  const { site, edition, language, screen, story, entity, pictureOf } = request;
  const editionTitle = edition.info.title[language];
  if (screen.name === "not-found") return '<meta name="robots" content="noindex">';
  const entityFeed = entity && {
    path: feedPath(language, entity.id),
    title: `${entity.name[language]} · ${editionTitle}`,
  };
  return pageHead({
    site,
    language,
    screen,
    editionTitle,
    title: story ? textIn(story.title, language) : (entity?.name[language] ?? request.title),
    description: request.description,
    published: story?.published,
    picture: pictureOf?.(language, story),
    feeds: [{ path: feedPath(language), title: editionTitle }, ...(entityFeed ? [entityFeed] : [])],
    data: dataOf(request),
  });
}

function dataOf(request: HeadRequest): PageFacts["data"] {
  const { site, edition, language, screen, story, entity, pictureOf } = request;
  const picture = pictureOf?.(language, story)?.path;
  const page = { site, edition, language, picture: picture && site.url && site.url + picture };
  if (story) return describeStory(page, story, mentionedBy(story, edition));
  if (entity) return describeEntity(page, entity);
  return screen.name === "stories" ? describeStories(page) : undefined;
}

function mentionedBy(story: Story, { entities }: Edition): readonly Entity[] {
  const ids = mentionedEntities(story);
  return ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
}
