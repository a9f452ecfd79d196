import type { Screen } from "@/address/address";
import { fetchJson } from "@/content/fetch-json";
import { inData, printedFiles } from "@/content/page-files";
import { presentId, type StoryIndexFile } from "@/content/story-index";

/**
 * Whether the published edition has the screen too, whatever preview is read.
 * @throws {Error} where its index does not arrive
 */
export async function isPublished(screen: Screen): Promise<boolean> {
  if (screen.name !== "story" && screen.name !== "entity") return true;
  const index = await fetchJson<StoryIndexFile>(inData(printedFiles()["index"], "index"), [
    "ids",
    "entities",
  ]);
  const { id } = screen;
  if (screen.name === "entity") return index.entities.includes(id);
  return index.ids.includes(id) || presentId(index, id) !== undefined;
}
