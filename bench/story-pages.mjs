import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Story pages of a built site by their size, as paths without `.html`.
 * @param {string} site its folder @returns {{ longest: string, middle: string }}
 */
export function storyPages(site) {
  const folder = join(site, "tr", "stories");
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  const path = ({ name }) => `tr/stories/${name.slice(0, -".html".length)}`;
  return { longest: path(pages.at(-1)), middle: path(pages[pages.length >> 1]) };
}
