import type { Edition } from "@/content/model";
import { buildIndex } from "./build-index";
import { partName, placesName, type SearchHead } from "./index-files";

/** The files of the search index below `data/`. */
export interface SearchIndexFiles {
  /** What a first query reads; it names the folder of the rest. */
  readonly head: SearchHead;
  readonly parts: readonly { readonly name: string; readonly body: string }[];
}

/**
 * The search index as files: one part, or several for an edition past what one file should be. The parts share a folder
 * named by the content of them all, so that the head needs not name each.
 * @param entityIds in the order of the story index's entity numbers
 * @param hash names a content
 */
export function searchFiles(
  { stories, entities }: Edition,
  entityIds: readonly string[],
  hash: (body: string) => string,
): SearchIndexFiles {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const { head, parts, places } = buildIndex(
    stories,
    entityIds.flatMap((id) => byId.get(id) ?? []),
  );
  const bodies = parts.map((part, i) => [JSON.stringify(part), JSON.stringify(places[i])] as const);
  const folder = `search-${hash(bodies.flat().join("\n"))}`;
  return {
    head: { ...head, folder },
    parts: bodies.flatMap(([part, ofPart], i) => [
      { name: partName(folder, i), body: part },
      { name: placesName(folder, i), body: ofPart },
    ]),
  };
}
