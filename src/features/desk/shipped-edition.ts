import { type DetailsShard, type EntityListFile, entitiesOf } from "@/content/entity-list";
import { fetchJson } from "@/content/fetch-json";
import type { Edition, EditionInfo, Story } from "@/content/model";
import { inData, printedFiles } from "@/content/page-files";
import { type StoryIndexFile, storyFileName } from "@/content/story-index";

export interface ShippedEdition {
  readonly edition: Edition;
  /** Of each story's file, by id. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** How many stories are asked for at once. */
const AT_ONCE = 8;

/**
 * The edition of the site as it was before it was pressed, put together from its files, whatever preview is read.
 * @param withStories false where only its names are wanted
 * @throws {Error} where a file does not arrive
 */
export async function shippedEdition(signal: AbortSignal, withStories: boolean): Promise<ShippedEdition> {
  const bring = <File extends object>(name: string | undefined, key: string) =>
    fetchJson<File>(inData(name, key), [], signal);
  const printed = printedFiles();
  const index = await bring<StoryIndexFile>(printed["index"], "index");
  const heads = await bring<EntityListFile>(printed["entities"], "entities");
  const info = await bring<EditionInfo>(index.files["edition"], "edition");
  const shards = Object.keys(index.files).filter((key) => key.startsWith("details:"));
  const details = await Promise.all(shards.map((key) => bring<DetailsShard>(index.files[key], key)));
  const hashes = new Map(index.ids.map((id, i) => [id, index.hashes[i] ?? ""]));
  const stories: Story[] = [];
  const wanted = withStories ? index.ids : [];
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const brought = wanted
      .slice(at, at + AT_ONCE)
      .map((id) => bring<Story>(storyFileName(id, hashes.get(id) ?? ""), `story:${id}`));
    stories.push(...(await Promise.all(brought)));
  }
  const entities = entitiesOf(heads.heads, details);
  return { edition: { info, entities, stories }, hashes };
}
