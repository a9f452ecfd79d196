import { QueryClient } from "@tanstack/react-query";
import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { drawPage, filesOf } from "@/app/entry-server";
import type { LoadedEdition } from "@/content/edition-context";
import { openEntities } from "@/content/entity-list";
import type { Edition, Story } from "@/content/model";
import { catalogueQuery, entitiesQuery, indexQuery, storyQuery } from "@/content/queries";
import { openIndex } from "@/content/story-index";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";
import { messages as en } from "@/i18n/messages/en";
import { messages as tr } from "@/i18n/messages/tr";
import { type ClientAssets, pageHtml } from "./page-html";
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
  const keys = filesOf(edition.index, language, screen);
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
      ...drawn,
    }),
  };
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
    if (kind !== "catalogue" || !isLanguage(language)) continue;
    const part = data.catalogue[language][Number(shard)];
    if (part) client.setQueryData(catalogueQuery(language, Number(shard)).queryKey, part);
  }
  return client;
}
