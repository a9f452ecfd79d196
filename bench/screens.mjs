import { existsSync, readdirSync } from "node:fs";
import { serve } from "../scripts/serve.mjs";
import { loadPage } from "./load-page.mjs";

/** One page of every kind that was built. */
function samples() {
  const found = ["tr/", "en/"];
  for (const folder of ["tr/stories", "tr/entities", "tr/archive"]) {
    const [first] = existsSync(`dist/${folder}`)
      ? readdirSync(`dist/${folder}`)
          .filter((name) => name.endsWith(".html"))
          .sort()
      : [];
    if (first) found.push(`${folder}/${first.replace(".html", "")}`);
  }
  for (const page of ["tr/entities", "tr/about", "tr/library", "tr/desk"])
    if (existsSync(`dist/${page}.html`) || existsSync(`dist/${page}/index.html`)) found.push(page);
  return found;
}

export const screens = {
  title: "Every screen (slow 4G, CPU ×4)",
  async open(browser) {
    const site = await serve({ port: 0 });
    const targets = samples().map((path) => ({
      name: path,
      own: true,
      run: () => loadPage(browser, site.address + path),
    }));
    return { targets, close: () => site.close() };
  },
  limits: { cls: { most: 0.01 } },
};
