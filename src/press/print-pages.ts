import { QueryClient } from "@tanstack/react-query";
import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { drawPage, filesOf } from "@/app/entry-server";
import type { LoadedEdition } from "@/content/edition-context";
import { openEntities } from "@/content/entity-list";
import { mentionedEntities } from "@/content/mentions";
import type { Edition, Story } from "@/content/model";
import { catalogueQuery, entitiesQuery, entityQuery, indexQuery, storyQuery } from "@/content/queries";
import { openIndex } from "@/content/story-index";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";
import { messages as en } from "@/i18n/messages/en";
import { messages as tr } from "@/i18n/messages/tr";
import { type ClientAssets, escapeHtml, pageHtml } from "./page-html";
import type { SiteData } from "./site-data";

const MESSAGES = { tr, en } as const;

/** One page of the site: its path below the base, and its HTML. */
export interface Page {
  readonly path: string;
  readonly html: string;
}

export interface Print {
  readonly edition: Edition;
  readonly data: SiteData;
  readonly assets: ClientAssets;
  /** "/" or "/sub/path/". */
  readonly base: string;
}

/** Every page of the site, one after another, so that a large edition needs not be held at once. */
export function* printPages(print: Print): Generator<Page> {
  const { index, entities } = print.data;
  const loaded = { index: openIndex(index), entities: openEntities(entities) };
  for (const language of LANGUAGES) {
    yield printPage(print, loaded, language, { name: "stories" });
    yield printPage(print, loaded, language, { name: "entities" });
    for (const { id } of print.edition.entities) {
      yield printPage(print, loaded, language, { name: "entity", id });
    }
    for (const story of print.edition.stories) {
      yield printPage(print, loaded, language, { name: "story", id: story.id }, story);
    }
  }
  yield { ...printPage(print, loaded, "tr", { name: "not-found", path: "" }), path: "/404" };
}

function printPage(
  print: Print,
  edition: LoadedEdition,
  language: Language,
  screen: Screen,
  story?: Story,
): Page {
  const { data, base, assets } = print;
  const path = formatPath({ language, screen });
  const keys = filesOf(edition.index, language, screen, story);
  const client = clientWith(data, edition, keys, story);
  const drawn = drawPage({ language, screen, client, messages: MESSAGES[language], edition, story });
  client.clear();
  const files = Object.fromEntries(keys.map((key) => [key, data.files.get(key)?.name ?? ""]));
  return {
    path,
    html: pageHtml(assets, {
      language,
      path,
      base,
      files,
      notStarted: MESSAGES[language].shell.notStarted,
      ...(story && { noScript: entityLinks(print, edition, language, story) }),
      ...drawn,
    }),
  };
}

/** For readers without scripts: the pages of the story's entities, which do what following does. */
function entityLinks({ base }: Print, { entities }: LoadedEdition, language: Language, story: Story): string {
  const { noScript } = MESSAGES[language].shell;
  const links = mentionedEntities(story)
    .flatMap((id) => entities.byId.get(id) ?? [])
    .map(({ id, name }) => {
      const path = formatPath({ language, screen: { name: "entity", id } }).slice(1);
      return `<li><a class="chip" href="${base}${path}">${escapeHtml(name[language])}</a></li>`;
    });
  return `<nav class="page" aria-labelledby="in-story"><h2 id="in-story">${escapeHtml(noScript.entities)}</h2><p>${escapeHtml(noScript.why)}</p><ul class="flex flex-wrap gap-1.5">${links.join("")}</ul></nav>`;
}

/** A cache that holds just what the page's files hold, so that it is drawn as the browser will draw it. */
function clientWith(
  data: SiteData,
  { index, entities }: LoadedEdition,
  keys: readonly string[],
  story?: Story,
): QueryClient {
  const client = new QueryClient();
  client.setQueryData(indexQuery.queryKey, index);
  client.setQueryData(entitiesQuery.queryKey, entities);
  if (story) client.setQueryData(storyQuery(story.id).queryKey, story);
  for (const key of keys) {
    const [kind, language, shard] = key.split(":");
    const entity = kind === "entity" ? data.entityFiles.get(language ?? "") : undefined;
    if (entity) client.setQueryData(entityQuery(entity.detail.id).queryKey, entity);
    if (kind !== "catalogue" || !isLanguage(language)) continue;
    const part = data.catalogue[language][Number(shard)];
    if (part) client.setQueryData(catalogueQuery(language, Number(shard)).queryKey, part);
  }
  return client;
}
