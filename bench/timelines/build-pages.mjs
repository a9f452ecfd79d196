import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, runnerImport } from "vite";
import { loadSource } from "../load-source.mjs";

const { compiledAhead } = await loadSource("/src/press/compiled-ahead.ts");
const { HEAD_SCRIPT } = await loadSource("/src/press/head-script.ts");

const OUT = ".cache/bench/timelines";
const PAGES = {
  izlek: "izlek.tsx",
  "plain-svg": "plain-svg.mjs",
  timelinejs: "timelinejs.mjs",
  vis: "vis.mjs",
  chrono: "chrono.mjs",
};
const OWN = new Set(["izlek", "plain-svg"]);
const PEERS = "bench/node_modules";
const RUNNER = { configFile: false, logLevel: "error", resolve: { tsconfigPaths: true } };

/** Builds every page that can be: the peers only where `npm ci` was run in `bench/`. @returns {Promise<string[]>} */
export async function buildPages() {
  const names = Object.keys(PAGES).filter((name) => OWN.has(name) || existsSync(PEERS));
  // Whatever was run before in this process may have left it in development.
  process.env["NODE_ENV"] = "production";
  for (const name of names) await buildPage(name);
  return names;
}

async function buildPage(name) {
  const outDir = join(OUT, name);
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [react(), tailwindcss(), compiledAhead()],
    resolve: { tsconfigPaths: true, dedupe: ["react", "react-dom"] },
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: "esnext",
      copyPublicDir: false,
      rollupOptions: {
        input: `bench/timelines/pages/${PAGES[name]}`,
        output: { entryFileNames: "page.js", assetFileNames: "page.[ext]" },
      },
    },
  });
  const timelinejs = name === "timelinejs";
  if (timelinejs) cpSync(`${PEERS}/@knight-lab/timelinejs/dist`, join(outDir, "tl"), { recursive: true });
  const css = timelinejs ? "tl/css/timeline.css" : existsSync(join(outDir, "page.css")) ? "page.css" : "";
  writeFileSync(
    join(outDir, "index.html"),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
${name === "izlek" ? `<script>${HEAD_SCRIPT}</script>` : ""}
${css ? `<link rel="stylesheet" href="${css}">` : ""}
<div id="root" style="width:1200px;min-height:700px"></div>
${timelinejs ? '<script src="tl/js/timeline.js"></script>' : ""}<script type="module" src="page.js"></script></html>`,
  );
}

/** The stories of a made edition, as columns, where every page finds them. */
export async function writeStories(names, stories) {
  const { module: maker } = await runnerImport("/e2e/edition/make-edition.ts", RUNNER);
  const { module: edtf } = await runnerImport("/src/content/edtf.ts", RUNNER);
  const { module: mentions } = await runnerImport("/src/content/mentions.ts", RUNNER);
  const { module: marks } = await runnerImport("/src/content/marks.ts", RUNNER);
  const spec = { seed: 1, stories, entities: 120, years: [1999, 2026], imprecise: 0, pairs: [2, 4] };
  const edition = maker.makeEdition(spec);
  const number = new Map(edition.entities.map(({ id }, i) => [id, i]));
  const rows = [...edition.stories()]
    .map((story) => ({ story, span: edtf.parseEdtf(story.date) }))
    // The peers draw days: what is written otherwise stays out, for all alike.
    .filter(({ span }) => span?.precision === "day")
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const file = {
    edition: { id: "made", title: edition.info.title, description: edition.info.description },
    ids: rows.map(({ story }) => story.id),
    dates: rows.map(({ story }) => story.date),
    start: rows.map(({ span }) => span.start),
    end: rows.map(({ span }) => span.end),
    titles: rows.map(({ story }) => marks.plainText(story.title.en ?? story.title.tr)),
    entities: edition.entities.map(({ id }) => id),
    mentions: rows.map(({ story }) => mentions.mentionedEntities(story).map((id) => number.get(id))),
    heads: edition.entities.map(({ id, type, name }) => ({ id, type, name })),
    formerly: {},
    hashes: [],
    files: {},
  };
  for (const name of names) {
    mkdirSync(join(OUT, name), { recursive: true });
    writeFileSync(join(OUT, name, "stories.json"), JSON.stringify(file));
  }
}

export const pageFolder = (name) => join(OUT, name);
