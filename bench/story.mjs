import { readdirSync } from "node:fs";
import { serve } from "../scripts/serve.mjs";
import { loadPage } from "./load-page.mjs";
import { writePlainPage } from "./plain-page.mjs";

const PLAIN = ".cache/bench/plain";

/** A story's page beside plain HTML with the same words, slow 4G, processor four times slower. */
export const story = {
  title: "Story page against plain HTML with the same text (slow 4G, CPU ×4)",
  async open(browser) {
    const site = await serve({ port: 0 });
    const [first] = readdirSync("dist/tr/stories").sort().reverse();
    const id = process.env.STORY ?? first?.replace(".html", "");
    const address = `${site.address}tr/stories/${id}`;
    await writePlainPage(browser, address, PLAIN);
    const plain = await serve({ dir: PLAIN, port: 0 });
    return {
      targets: [
        { name: "plain HTML", run: () => loadPage(browser, plain.address) },
        { name: `story ${id}`, run: () => loadPage(browser, address) },
      ],
      close: () => Promise.all([site.close(), plain.close()]),
    };
  },
  limits: { lcp: { ratio: 1.1 }, tbt: { most: 100 }, cls: { most: 0.01 }, documentBytes: { most: 14_000 } },
};
