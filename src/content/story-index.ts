import type { EditionInfo, EdtfDate } from "./model";

/** The language-neutral index as it is shipped: columns, stories sorted by start, end, id. */
export interface StoryIndexFile {
  readonly edition: Pick<EditionInfo, "id" | "title" | "description" | "licence">;
  readonly ids: readonly string[];
  readonly dates: readonly EdtfDate[];
  /** First and last UTC day of each story, in days since 1970-01-01. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Entity ids; `mentions` names them by their place here. */
  readonly entities: readonly string[];
  readonly mentions: readonly (readonly number[])[];
  /** Former story ids and what they lead to. */
  readonly formerly: Readonly<Record<string, string>>;
  /** Content hash of each story's file; see `storyFileName`. */
  readonly hashes: readonly string[];
  /** Names of the other content-hashed files by their key, for example "catalogue:tr:0". */
  readonly files: Readonly<Record<string, string>>;
}

/** The index with what is looked up in it; a story is named by its position, an entity by its number. */
export interface StoryIndex extends StoryIndexFile {
  readonly size: number;
  readonly position: ReadonlyMap<string, number>;
  readonly entityNumber: ReadonlyMap<string, number>;
  /** For each entity number, the positions of its stories, ascending. */
  readonly storiesOf: readonly (readonly number[])[];
}

export function openIndex(file: StoryIndexFile): StoryIndex {
  const storiesOf: number[][] = file.entities.map(() => []);
  for (const [position, numbers] of file.mentions.entries()) {
    for (const number of numbers) storiesOf[number]?.push(position);
  }
  return {
    ...file,
    size: file.ids.length,
    position: new Map(file.ids.map((id, i) => [id, i])),
    entityNumber: new Map(file.entities.map((id, i) => [id, i])),
    storiesOf,
  };
}

/** The present id of a story that once had another; an id out of an address may be the name of what every object has. */
export function presentId({ formerly }: Pick<StoryIndexFile, "formerly">, id: string): string | undefined {
  return Object.hasOwn(formerly, id) ? formerly[id] : undefined;
}

/** Where a story's own file stands under `data/`. */
export function storyFileName(id: string, hash: string): string {
  return `stories/${id}.${hash}.json`;
}
