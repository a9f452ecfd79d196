import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { isLanguage, type Language } from "@/i18n/languages";
import { type CatalogueShard, shardLength } from "./catalogue";
import {
  type DetailsShard,
  detailsShardOf,
  type EntityFile,
  type EntityListFile,
  entityFileName,
  openEntities,
} from "./entity-list";
import { fetchJson } from "./fetch-json";
import type { EditionInfo, Story } from "./model";
import { inData, locate, pageFile } from "./page-files";
import { openIndex, type StoryIndex, type StoryIndexFile, storyFileName } from "./story-index";

/** The shipped files never change under their name, so what was fetched stays fresh. */
export const KEPT = { staleTime: Infinity, gcTime: Infinity } as const;

/** Requests as values: loader, screen, prerender and test ask for the same thing by the same key. */
export const indexQuery = queryOptions({
  queryKey: ["index"],
  queryFn: async ({ signal }) => openIndex(await fetchJson<StoryIndexFile>(locate("index"), COLUMNS, signal)),
  ...KEPT,
});

/** What an index is read by. */
const COLUMNS = ["ids", "dates", "mentions", "hashes", "files"] as const;

export const entitiesQuery = queryOptions({
  queryKey: ["entities"],
  queryFn: async ({ signal }) =>
    openEntities(await fetchJson<EntityListFile>(locate("entities"), ["heads", "order"], signal)),
  ...KEPT,
});

export const detailsQuery = (shard: number) =>
  queryOptions({
    queryKey: ["details", shard],
    queryFn: async ({ client, signal }) =>
      fetchJson<DetailsShard>(await locateIn(client, `details:${shard}`), [], signal),
    ...KEPT,
  });

/** What the entity's own page tells beyond its card. */
export const entityQuery = (id: string) =>
  queryOptions({
    queryKey: ["entity", id],
    queryFn: async ({ client, signal }) =>
      fetchJson<EntityFile>(await locateEntity(client, id), ["detail", "claims"], signal),
    ...KEPT,
  });

export const catalogueQuery = (language: Language, shard: number) =>
  queryOptions({
    queryKey: ["catalogue", language, shard],
    queryFn: async ({ client, signal }) => {
      const address = await locateIn(client, `catalogue:${language}:${shard}`);
      const [teasers, { size }] = await Promise.all([
        fetchJson<CatalogueShard>(address, ["length"], signal),
        client.ensureQueryData(indexQuery),
      ]);
      // A teaser is found by its place: those of another edition would stand beside the wrong stories.
      if (teasers.length !== shardLength(shard, size)) throw new Error(`${address}: not of this edition`);
      return teasers;
    },
    ...KEPT,
  });

export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: ["story", id],
    queryFn: async ({ client, signal }) =>
      fetchJson<Story>(await locateIn(client, `story:${id}`), ["title", "paragraphs", "sources"], signal),
    ...KEPT,
  });

export const editionQuery = queryOptions({
  queryKey: ["edition"],
  queryFn: async ({ client, signal }) =>
    fetchJson<EditionInfo>(await locateIn(client, "edition"), ["title", "licence"], signal),
  ...KEPT,
});

/** The address of a file that the page or else the index names. */
export async function locateIn(client: QueryClient, key: string): Promise<string> {
  return inData(pageFile(key) ?? fileInIndex(await client.ensureQueryData(indexQuery), key), key);
}

/** The address of an entity's own file: the page names it, or else the details tell its hash. */
async function locateEntity(client: QueryClient, id: string): Promise<string> {
  const key = `entity:${id}`;
  const named = pageFile(key);
  if (named) return inData(named, key);
  const number = (await client.ensureQueryData(indexQuery)).entityNumber.get(id) ?? 0;
  const hash = (await client.ensureQueryData(detailsQuery(detailsShardOf(number))))[id]?.hash;
  return inData(hash && entityFileName(id, hash), key);
}

function fileInIndex(index: StoryIndex, key: string): string | undefined {
  const story = /^story:(.+)$/.exec(key)?.[1];
  if (story === undefined) return index.files[key];
  const hash = index.hashes[index.position.get(story) ?? -1];
  return hash && storyFileName(story, hash);
}

/**
 * Fetches the file of a key, as a page names it, ahead of its use; a key that is no query's is passed over.
 * @throws {Error} where it does not arrive
 */
export async function bringFile(client: QueryClient, key: string): Promise<void> {
  const [kind, first = "", second = ""] = key.split(":");
  if (kind === "story") await client.fetchQuery(storyQuery(first));
  if (kind === "catalogue" && isLanguage(first))
    await client.fetchQuery(catalogueQuery(first, Number(second)));
  if (kind === "edition") await client.fetchQuery(editionQuery);
  if (kind === "entity") await client.fetchQuery(entityQuery(first));
  if (kind === "details") await client.fetchQuery(detailsQuery(Number(first)));
}
