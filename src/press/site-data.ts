import type { Edition } from "@/content/model";
import { type SiteData, shipEdition } from "@/content/ship-edition";
import { searchFiles } from "@/searching/search-files";
import { contentHash } from "./content-hash";

/** What the site ships of an edition, each file named by its content. */
export function siteData(edition: Edition): SiteData {
  return shipEdition(edition, {
    hash: contentHash,
    search: (whole, entityIds) => searchFiles(whole, entityIds, contentHash),
  });
}
