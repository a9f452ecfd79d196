import { sortedByText } from "@/i18n/collate";
import { LANGUAGES, type Language, otherLanguage, type SomeLanguage } from "@/i18n/languages";
import { LAND } from "@/lib/land";
import { drawLocator } from "@/lib/locator";
import { type CatalogueShard, SHARD_SIZE, type ShownText, type Teaser } from "./catalogue";
import { claimsBySpeaker } from "./claims-by-speaker";
import { parseEdtf } from "./edtf";
import {
  type DetailsShard,
  detailsShardOf,
  type EntityDetail,
  type EntityFile,
  type EntityHead,
  type EntityListFile,
  entityFileName,
  type ListedDetail,
} from "./entity-list";
import { plainText } from "./marks";
import { mentionedEntities } from "./mentions";
import type { Edition, EditionInfo, Entity, Story } from "./model";
import { readingMinutes } from "./reading-time";
import { type StoryIndexFile, storyFileName } from "./story-index";

/** A file below `data/`. */
export interface DataFile {
  readonly name: string;
  readonly body: string;
}

/** Everything the app fetches, as values and as content-hashed files by key. */
export interface SiteData {
  readonly info: EditionInfo;
  readonly index: StoryIndexFile;
  readonly entities: EntityListFile;
  readonly catalogue: Readonly<Record<Language, readonly CatalogueShard[]>>;
  readonly details: readonly DetailsShard[];
  readonly entityFiles: ReadonlyMap<string, EntityFile>;
  readonly files: ReadonlyMap<string, DataFile>;
}

export interface Shipping {
  /** Names a file's content; `key` is the file's, for example "story:x". */
  readonly hash: (body: string, key: string) => string;
  /** The search index; entities come in the order of their numbers. */
  readonly search: (edition: Edition, entityIds: readonly string[]) => SearchFiles;
}

/** The files of a search index: what a first query reads, and the rest, named below `data/`. */
export interface SearchFiles {
  readonly head: unknown;
  readonly parts: readonly DataFile[];
}

/** Derives the shipped data from a checked edition. Pure: the same edition gives the same names and bytes. */
export function shipEdition(edition: Edition, { hash, search: indexed }: Shipping): SiteData {
  const entities = entityList(edition);
  const mentioned = edition.stories.map((story) => mentionedEntities(story));
  const entityOrder = byPresence(mentioned.flat(), edition.entities);
  const catalogue = { tr: shards(edition.stories, "tr"), en: shards(edition.stories, "en") };
  const named = new Map<string, DataFile>();
  const add = (key: string, stem: string, value: unknown) => {
    const body = JSON.stringify(value);
    named.set(key, { name: `${stem}.${hash(body, key)}.json`, body });
  };
  add("entities", "entities", entities);
  const entityFiles = filesOfEntities(edition);
  const bodies = new Map([...entityFiles].map(([id, file]) => [id, JSON.stringify(file)]));
  const entityHashes = new Map([...bodies].map(([id, body]) => [id, hash(body, `entity:${id}`)]));
  const details = detailsShards(entityOrder, entityFiles, entityHashes);
  for (const [i, shard] of details.entries()) add(`details:${i}`, `details-${i}`, shard);
  add("edition", "edition", edition.info);
  for (const language of LANGUAGES) {
    for (const [i, shard] of catalogue[language].entries()) {
      add(`catalogue:${language}:${i}`, `catalogue-${language}-${i}`, shard);
    }
  }
  const search = indexed(edition, entityOrder);
  add("search", "search", search.head);
  const files = Object.fromEntries([...named].map(([key, { name }]) => [key, name]));
  const stories = edition.stories.map((story) => ({ story, body: JSON.stringify(shippedStory(story)) }));
  const hashes = stories.map(({ story, body }) => hash(body, `story:${story.id}`));
  const index = storyIndex(edition, entityOrder, mentioned, hashes, files);
  add("index", "index", index);
  for (const part of search.parts) named.set(`search:${part.name}`, part);
  for (const [i, { story, body }] of stories.entries()) {
    named.set(`story:${story.id}`, { name: storyFileName(story.id, hashes[i] ?? ""), body });
  }
  for (const [id, body] of bodies) {
    named.set(`entity:${id}`, { name: entityFileName(id, entityHashes.get(id) ?? ""), body });
  }
  return { info: edition.info, index, entities, catalogue, details, entityFiles, files: named };
}

/** What a reader has no use for stays at home. */
function shippedStory(story: Story): Omit<Story, "accepted"> {
  const { accepted, ...shipped } = story;
  return accepted ? shipped : story;
}

function storyIndex(
  edition: Edition,
  entities: readonly string[],
  mentioned: readonly (readonly string[])[],
  hashes: readonly string[],
  files: Readonly<Record<string, string>>,
): StoryIndexFile {
  const { info, stories } = edition;
  const number = new Map(entities.map((id, i) => [id, i]));
  const spans = stories.map(({ date }) => parseEdtf(date));
  return {
    edition: { id: info.id, title: info.title, description: info.description, licence: info.licence },
    ids: stories.map(({ id }) => id),
    dates: stories.map(({ date }) => date),
    start: spans.map((span) => span?.start ?? 0),
    end: spans.map((span) => span?.end ?? 0),
    entities,
    mentions: mentioned.map((ids) => ids.flatMap((id) => number.get(id) ?? [])),
    formerly: Object.fromEntries(
      stories.flatMap(({ id, formerly }) => (formerly ?? []).map((old) => [old, id])),
    ),
    hashes,
    files,
  };
}

/** Entity ids, the most mentioned first, so that the commonest have the shortest numbers. */
function byPresence(mentions: readonly string[], entities: readonly Entity[]): readonly string[] {
  const counts = new Map<string, number>(entities.map(({ id }) => [id, 0]));
  for (const id of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
}

function entityList({ entities }: Edition): EntityListFile {
  const heads = entities.map(
    ({ id, type, name, short }): EntityHead => ({ id, type, name, ...(short && { short }) }),
  );
  const order = (language: Language) =>
    sortedByText([...heads.keys()], language, (i) => heads[i]?.name[language] ?? "");
  return { heads, order: { tr: order("tr"), en: order("en") } };
}

function detailOf({ id, aliases, note, wikidata, coordinates }: Entity): EntityDetail {
  return { id, aliases, note, wikidata, ...(coordinates && { coordinates }) };
}

function filesOfEntities(edition: Edition): ReadonlyMap<string, EntityFile> {
  const claims = claimsBySpeaker(edition.stories);
  return new Map(
    edition.entities.map((entity) => {
      const land = entity.coordinates && drawLocator(LAND, entity.coordinates);
      const file = { detail: detailOf(entity), claims: claims.get(entity.id) ?? [], ...(land && { land }) };
      return [entity.id, file];
    }),
  );
}

function detailsShards(
  order: readonly string[],
  files: ReadonlyMap<string, EntityFile>,
  hashes: ReadonlyMap<string, string>,
): readonly DetailsShard[] {
  const shards: Record<string, ListedDetail>[] = [];
  for (const [number, id] of order.entries()) {
    const detail = files.get(id)?.detail;
    if (!detail) continue;
    const shard = shards[detailsShardOf(number)] ?? {};
    shard[id] = { ...detail, hash: hashes.get(id) ?? "" };
    shards[detailsShardOf(number)] = shard;
  }
  return shards;
}

function shards(stories: readonly Story[], language: Language): readonly CatalogueShard[] {
  const newestFirst = stories.toReversed().map((story) => teaser(story, language));
  return Array.from({ length: Math.ceil(newestFirst.length / SHARD_SIZE) }, (_, i) =>
    newestFirst.slice(i * SHARD_SIZE, (i + 1) * SHARD_SIZE),
  );
}

function teaser(story: Story, language: Language): Teaser {
  return {
    title: shown(story.title, language),
    summary: shown(story.summary, language),
    minutes: readingMinutes(story, language),
  };
}

function shown(texts: SomeLanguage<string>, language: Language): ShownText {
  const own = texts[language];
  if (own !== undefined) return plainText(own);
  const other = otherLanguage(language);
  return { text: plainText(texts[other] ?? ""), language: other };
}
