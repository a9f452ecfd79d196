import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { serve } from "../scripts/serve.mjs";
import { loadPage } from "./load-page.mjs";
import { wordsOfPage, writePlainPage } from "./plain-page.mjs";
import { buildStarlight } from "./starlight.mjs";

const PLAIN = ".cache/bench/plain";
const BARE = ".cache/bench/bare";
const PLAIN_NAME = "plain HTML";
const STARLIGHT_NAME = "Astro Starlight";

/** A story's page beside plain HTML, the app without prerendering and Astro Starlight, all with the same words. */
export const story = {
  title: "Story page beside others with the same text (slow 4G, CPU ×4)",
  async open(browser) {
    const site = await serve({ port: 0 });
    const [first] = readdirSync("dist/tr/stories").sort().reverse();
    const path = `tr/stories/${process.env.STORY ?? first?.replace(".html", "")}`;
    const words = await wordsOfPage(browser, site.address + path);
    writePlainPage(words, PLAIN);
    writeBareSite(path);
    const starlight = buildStarlight(words);
    const sites = [site, await serve({ dir: PLAIN, port: 0 }), await serve({ dir: BARE, port: 0 })];
    if (starlight) sites.push(await serve({ dir: starlight.dir, port: 0 }));
    else console.error("Without Astro Starlight: `npm ci --prefix bench/starlight` brings it.");
    const [, plain, bare, other] = sites;
    const target = (name, address, own = false) => ({ name, own, run: () => loadPage(browser, address) });
    return {
      targets: [
        target(PLAIN_NAME, plain.address),
        target("story", site.address + path, true),
        target("not prerendered", bare.address + path),
        ...(other ? [target(STARLIGHT_NAME, other.address + starlight.path)] : []),
      ],
      close: () => Promise.all(sites.map((served) => served.close())),
    };
  },
  limits: {
    lcp: [{ ratio: 1.1 }, { ratio: 0.6, to: STARLIGHT_NAME }],
    tbt: { most: 100 },
    cls: { most: 0.01 },
    documentBytes: { most: 14_000 },
  },
};

/** The site with its empty shell in the place of the story's page, as an app that draws in the browser alone has it. */
function writeBareSite(path) {
  rmSync(BARE, { recursive: true, force: true });
  for (const part of ["assets", "data", "fonts", "index.html", "404.html", "icon.svg"])
    cpSync(join("dist", part), join(BARE, part), { recursive: true });
  mkdirSync(dirname(join(BARE, path)), { recursive: true });
  cpSync("dist/shell.html", join(BARE, `${path}.html`));
}
