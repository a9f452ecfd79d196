import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkNamer } from "./src/press/chunk-namer";
import { compiledAhead } from "./src/press/compiled-ahead";
import { devEdition } from "./src/press/dev-plugin";
import { SCREEN_SOURCES } from "./src/press/screen-sources";

const base = process.env["BASE"] ?? "/";
const outDir = process.env["OUT"] ?? "dist";
/** A build for another folder has its own place to work in, and finds nothing that was made before. */
const name = process.env["OUT"] === undefined ? "dist" : nameOf(resolve(outDir));
/** Within the project, wherever the site goes: what prints the site asks for its packages from there. */
const workDir = `.cache/build/${name}`;
const clientDir = `${workDir}/client`;
const pressDir = `${workDir}/press`;
/** Another edition's builds keep what they made elsewhere, or each would throw away the other's. */
const cacheDir = process.env["CACHE"] ?? `.cache/press/${name}`;

/** One `vite build` makes the client, then the press, then lets the press print the site into dist/, or the folder in OUT. */
export default defineConfig({
  base,
  plugins: [
    react(),
    tailwindcss(),
    compiledAhead(),
    devEdition({ editionDir: process.env["EDITION"] ?? "edition", base }),
  ],
  resolve: { tsconfigPaths: true },
  cacheDir: ".cache/vite",
  worker: { format: "es" },
  environments: {
    client: {
      build: {
        outDir: clientDir,
        emptyOutDir: true,
        manifest: true,
        // A part that loads on use finds most of what it imports here already: naming it all in every page's program costs
        // more than the step it saves. Its stylesheets are waited for.
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_, files, { hostType }) =>
            hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
        },
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  debugName: "first loads",
                  name: chunkNamer(SCREEN_SOURCES),
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: pressDir,
        emptyOutDir: true,
        ssr: true,
        rollupOptions: { input: "src/press/press.ts" },
        copyPublicDir: false,
      },
    },
  },
  builder: {
    async buildApp(builder) {
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error("Vite made no client or press environment");
      await builder.build(client);
      await builder.build(ssr);
      const program = resolve(pressDir, "press.js");
      const { press } = (await import(pathToFileURL(program).href)) as typeof import("./src/press/press");
      await press({
        editionDir: process.env["EDITION"] ?? "edition",
        clientDir,
        outDir,
        base,
        url: process.env["SITE_URL"],
        cacheDir,
        version: await hashOf([...(await filesIn(pressDir)), "package-lock.json"]),
      });
      await rm(workDir, { recursive: true, force: true });
    },
  },
});

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => resolve(entry.parentPath, entry.name)).sort();
}

/** A folder's own name, and what tells it from others that are called the same. */
function nameOf(dir: string): string {
  return `${basename(dir)}-${createHash("sha256").update(dir).digest("hex").slice(0, 8)}`;
}

/** Names the press with the packages it draws by. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
