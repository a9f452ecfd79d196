import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = ".cache/bench/starlight";
const PACKAGES = "bench/starlight/node_modules";

/**
 * Builds an Astro Starlight site of one page with these words; only where `npm ci --prefix bench/starlight` was run.
 * @param {{ title: string, blocks: [tag: string, text: string][] }} text
 * @returns {{ dir: string, path: string } | undefined} the built site and its page
 */
export function buildStarlight({ title, blocks }) {
  if (!existsSync(join(PACKAGES, "astro"))) return undefined;
  rmSync(ROOT, { recursive: true, force: true });
  const docs = join(ROOT, "src", "content", "docs", "tr");
  mkdirSync(docs, { recursive: true });
  symlinkSync(resolve(PACKAGES), join(ROOT, "node_modules"));
  writeFileSync(join(ROOT, "package.json"), '{ "name": "starlight-page", "type": "module" }');
  writeFileSync(
    join(ROOT, "astro.config.mjs"),
    `import starlight from "@astrojs/starlight";
export default {
  telemetry: false,
  integrations: [starlight({ title: "İzlek", defaultLocale: "tr", locales: { tr: { label: "Türkçe" } } })],
};
`,
  );
  writeFileSync(
    join(ROOT, "src", "content.config.ts"),
    `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  // The heading of the page is the front matter's title.
  const body = blocks.filter(([tag]) => tag !== "H1").map(([tag, text]) => markdown(tag, text));
  writeFileSync(
    join(docs, "story.md"),
    `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.join("\n\n")}\n`,
  );
  const { status, stderr, stdout } = spawnSync(resolve(PACKAGES, ".bin", "astro"), ["build"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`astro build failed:\n${stderr || stdout}`);
  const dir = join(ROOT, "dist");
  // Only the page itself is visited; the server wants a first page.
  if (!existsSync(join(dir, "index.html"))) writeFileSync(join(dir, "index.html"), "");
  return { dir, path: "tr/story/" };
}

const HEADINGS = { H2: "## ", H3: "### " };

const markdown = (tag, text) => (HEADINGS[tag] ?? "") + text.replaceAll(/[\\*_[\]<>#`]/gu, "\\$&");
