import { QueryClient } from "@tanstack/react-query";
import type { Screen } from "@/address/address";
import { formatPath } from "@/address/format-address";
import { type DrawnPage, drawPage, filesOf } from "@/app/entry-server";
import { archiveYears } from "@/content/archive-years";
import type { LoadedEdition } from "@/content/edition-context";
import { openEntities } from "@/content/entity-list";
import type { Edition, Story } from "@/content/model";
import {
  catalogueQuery,
  editionQuery,
  entitiesQuery,
  entityQuery,
  indexQuery,
  storyQuery,
} from "@/content/queries";
import type { SiteData } from "@/content/ship-edition";
import { openIndex } from "@/content/story-index";
import { isLanguage, LANGUAGES, type Language } from "@/i18n/languages";
import { messages as en } from "@/i18n/messages/en";
import { messages as tr } from "@/i18n/messages/tr";
import { contentHash } from "./content-hash";
import { allEntitiesLink, entityLinks } from "./entity-links";
import { headOfPage } from "./head-of-page";
import type { KeptValues } from "./kept-values";
import { printNotFound } from "./not-found-page";
import { type ClientAssets, pageHtml } from "./page-html";
import type { PictureOf } from "./share-pictures";
import type { Site } from "./site";
import { type NamesOfPage, namesOf, namesTogether, usedCss } from "./used-css";

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
  readonly site: Site;
  readonly pictureOf?: PictureOf | undefined;
  /** Pages as they were drawn in an earlier build. */
  readonly kept: KeptValues<DrawnPage>;
  /** Names the program that draws: another one may draw the same edition otherwise. */
  readonly version: string;
}

interface Ready extends Print {
  readonly styles: Styles;
  readonly loaded: LoadedEdition;
  /** Names what every page may show of the edition as a whole. */
  readonly whole: string;
}

/** Every page of the site, one after another, so that a large edition needs not be held at once. */
export function* printPages(print: Print, styles: Styles): Generator<Page> {
  const ready = { ...print, styles, loaded: load(print.data), whole: wholeOf(print.data) };
  for (const [language, screen, story] of everyPage(print)) {
    const page = printPage(ready, language, screen, story);
    yield screen.name === "not-found"
      ? { path: "/404", html: printNotFound(page.html, MESSAGES.en, print.site.base) }
      : page;
  }
}

const NOT_FOUND: Screen = { name: "not-found", path: "404" };

/** Every page as language and screen, with the story of a story's; a host sends one page for what it lacks. */
export function* everyPage(print: Print): Generator<[Language, Screen, Story | undefined]> {
  const stories = new Map(print.edition.stories.map((story) => [story.id, story]));
  for (const language of LANGUAGES) {
    for (const screen of screens(print)) {
      yield [language, screen, screen.name === "story" ? stories.get(screen.id) : undefined];
    }
  }
  yield ["tr", NOT_FOUND, undefined];
}

/** Screens that share a stylesheet. */
type Kind = "stories" | "story" | "entity" | "other";

/** The part of the stylesheet that each kind of screen needs before the whole one has come. */
export type Styles = ReadonlyMap<Kind, string>;

/** Few kinds, as the policy in the headers of every page names the stylesheets of all. */
export function kindOf({ name }: Screen): Kind {
  if (name === "archive") return "stories";
  return name === "stories" || name === "story" || name === "entity" ? name : "other";
}

/**
 * Draws every page once to see which classes and elements each kind of screen uses; what was drawn is kept for `printPages`.
 * @param other names of further pages of the kind “other”
 * @param tell called after each page
 */
export function stylesOf(print: Print, other: NamesOfPage, tell: (drawn: number) => void): Styles {
  const ready = { ...print, styles: new Map(), loaded: load(print.data), whole: wholeOf(print.data) };
  const used = new Map<Kind, NamesOfPage>([["other", other]]);
  let drawn = 0;
  for (const [language, screen, story] of everyPage(print)) {
    const { html } = printPage(ready, language, screen, story);
    const kind = kindOf(screen);
    used.set(kind, namesTogether(used.get(kind), namesOf(html)));
    drawn += 1;
    tell(drawn);
  }
  return new Map([...used].map(([kind, names]) => [kind, usedCss(print.assets.css, names)]));
}

/** The screens that have a page in each language. */
export function* screens({ edition, data }: Pick<Print, "edition" | "data">): Generator<Screen> {
  const { stories, entities } = edition;
  yield { name: "stories" };
  for (const year of archiveYears(data.index)) yield { name: "archive", year };
  yield { name: "entities" };
  yield { name: "library" };
  yield { name: "about" };
  yield { name: "desk" };
  for (const { id } of entities) yield { name: "entity", id };
  for (const { id } of stories) yield { name: "story", id };
}

function load({ index, entities }: SiteData): LoadedEdition {
  return { index: openIndex(index), entities: openEntities(entities) };
}

/** All of the index but where files stand: when a sentence changes, that alone does, and no other page is redrawn. */
function wholeOf({ index, entities }: SiteData): string {
  const { hashes: _hashes, files: _files, ...shown } = index;
  return contentHash(JSON.stringify([shown, entities]));
}

function printPage(print: Ready, language: Language, screen: Screen, story?: Story): Page {
  const { data, site, assets, edition, loaded } = print;
  const path = formatPath({ language, screen });
  const keys = filesOf(loaded.index, language, screen, story);
  const files = Object.fromEntries(keys.map((key) => [key, data.files.get(key)?.name ?? ""]));
  const { index: _index, ...others } = files;
  const key = contentHash(JSON.stringify([print.version, print.whole, path, others, story?.id]));
  const drawn = print.kept.of(key, () => draw(print, language, screen, keys, story));
  const entity = screen.name === "entity" ? edition.entities.find(({ id }) => id === screen.id) : undefined;
  return {
    path,
    html: pageHtml(assets, {
      language,
      screen: screen.name,
      path,
      css: print.styles.get(kindOf(screen)) ?? assets.css,
      base: site.base,
      files,
      notStarted: MESSAGES[language].printed.notStarted,
      reload: MESSAGES[language].shell.crashed.reload,
      head: headOfPage({ ...print, ...drawn, language, screen, story, entity }),
      ...(screen.name === "stories" && { noScript: allEntitiesLink(site, language, MESSAGES[language]) }),
      ...(story && { noScript: entityLinks(site, loaded, language, MESSAGES[language], story) }),
      ...drawn,
    }),
  };
}

function draw(
  { data, loaded }: Ready,
  language: Language,
  screen: Screen,
  keys: readonly string[],
  story?: Story,
): DrawnPage {
  const client = clientWith(data, loaded, keys, story);
  const drawn = drawPage({
    language,
    screen,
    client,
    messages: MESSAGES[language],
    edition: loaded,
    story,
  });
  client.clear();
  return drawn;
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
    if (kind === "edition") client.setQueryData(editionQuery.queryKey, data.info);
    const entity = kind === "entity" ? data.entityFiles.get(language ?? "") : undefined;
    if (entity) client.setQueryData(entityQuery(entity.detail.id).queryKey, entity);
    if (kind !== "catalogue" || !isLanguage(language)) continue;
    const part = data.catalogue[language][Number(shard)];
    if (part) client.setQueryData(catalogueQuery(language, Number(shard)).queryKey, part);
  }
  return client;
}
