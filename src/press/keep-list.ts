import type { KeepList } from "@/content/keep-list";
import type { SiteData } from "@/content/ship-edition";

/** What keeping the whole edition offline brings: all of its data, by name below `data/`, and how many bytes that is. */
export function printKeepList({ files }: SiteData): string {
  const list: KeepList = {
    bytes: [...files.values()].reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
    files: [...files.values()].map(({ name }) => name),
  };
  return `${JSON.stringify(list)}\n`;
}
