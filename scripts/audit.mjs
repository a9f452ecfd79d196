/**
 * `npm run audit`: Lighthouse on the list, a story and an entity in both languages, as on a phone. 100 for accessibility,
 * best practices and SEO; 98 for performance. Builds with SITE_URL, as a site that is found needs an address.
 */
import { readdirSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "./serve.mjs";

const LEAST = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };

const first = (folder) =>
  readdirSync(`dist/${folder}`)
    .find((name) => name.endsWith(".html"))
    ?.replace(/\.html$/u, "");
const paths = ["tr", "en"].flatMap((language) => [
  `${language}/`,
  `${language}/stories/${first(`${language}/stories`)}`,
  `${language}/entities/${first(`${language}/entities`)}`,
]);

const { address, close } = await serve({ port: 0, base: process.env.BASE ?? "/" });
const chrome = await launch({
  chromeFlags: [
    "--headless=new",
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
  ],
  ...(process.env.CHROME_PATH ? { chromePath: process.env.CHROME_PATH } : {}),
});
let failed = 0;
for (const path of paths) {
  const { lhr } = await lighthouse(address + path, { port: chrome.port, onlyCategories: Object.keys(LEAST) });
  const scores = Object.entries(LEAST).map(([name, least]) => {
    const score = Math.round((lhr.categories[name].score ?? 0) * 100);
    if (score < least) failed += 1;
    return `${name} ${score}${score < least ? ` (needs ${least})` : ""}`;
  });
  console.log(`${path}: ${scores.join(", ")}`);
  for (const { score, scoreDisplayMode, title } of Object.values(lhr.audits))
    if (score !== null && score < 1 && scoreDisplayMode === "binary") console.log(`   – ${title}`);
}
await chrome.kill();
await close();
process.exit(failed > 0 ? 1 : 0);
