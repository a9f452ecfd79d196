import { serve } from "../scripts/serve.mjs";
import { loadPage } from "./load-page.mjs";
import { madeSite } from "./sites.mjs";
import { storyPages } from "./story-pages.mjs";

const STORIES = 10_000;
const MOST = 1.2;

/** What the first paint of a large edition's page needs, beside the shipped edition's. */
function firstPaint(title, pathIn) {
  return {
    title,
    async open(browser) {
      const folder = madeSite(STORIES);
      const sites = [await serve({ port: 0 }), await serve({ dir: folder, port: 0 })];
      const [shipped, made] = sites;
      return {
        targets: [
          { name: "shipped", run: () => loadPage(browser, shipped.address + pathIn("dist")) },
          {
            name: `${STORIES} stories`,
            own: true,
            run: () => loadPage(browser, made.address + pathIn(folder)),
          },
        ],
        close: () => Promise.all(sites.map((site) => site.close())),
      };
    },
    limits: { fcp: { ratio: MOST }, lcp: { ratio: MOST }, cls: { most: 0.01 } },
  };
}

export const newsroomList = firstPaint(
  "First paint of the list, shipped and 10,000 stories (slow 4G, CPU ×4)",
  () => "tr/",
);
export const newsroomStory = firstPaint(
  "First paint of a story, shipped and 10,000 stories (slow 4G, CPU ×4)",
  (site) => storyPages(site).middle,
);
