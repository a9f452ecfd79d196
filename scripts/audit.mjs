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

const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
];
const ATTEMPTS = 3;

/** Each page is looked at by a browser of its own, as by somebody who has never been here: what a visit leaves behind
 * (the faces are there, the program is kept) is not to help or hinder the next. */
async function audit(url) {
  const chrome = await launch({
    chromeFlags: FLAGS,
    ...(process.env.CHROME_PATH ? { chromePath: process.env.CHROME_PATH } : {}),
  });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, onlyCategories: Object.keys(LEAST) });
    return lhr;
  } finally {
    await chrome.kill();
  }
}

/** The browser's own recording fails now and then; that says nothing about the page. */
async function auditUntilRecorded(url) {
  for (let attempt = 1; ; attempt += 1) {
    const lhr = await audit(url);
    if (!lhr.runtimeError || attempt === ATTEMPTS) return lhr;
    console.error(`${url}: ${lhr.runtimeError.code}, once more`);
  }
}

const { address, close } = await serve({ port: 0, base: process.env.BASE ?? "/" });
let failed = 0;
for (const path of paths) {
  const lhr = await auditUntilRecorded(address + path);
  const scores = Object.entries(LEAST).map(([name, least]) => {
    const score = Math.round((lhr.categories[name].score ?? 0) * 100);
    if (score < least) failed += 1;
    return `${name} ${score}${score < least ? ` (needs ${least})` : ""}`;
  });
  console.log(`${path}: ${scores.join(", ")}`);
  for (const { score, scoreDisplayMode, title } of Object.values(lhr.audits))
    if (score !== null && score < 1 && scoreDisplayMode === "binary") console.log(`   – ${title}`);
}
await close();
process.exit(failed > 0 ? 1 : 0);
