import { createHash } from "node:crypto";
import { readdir, readFile, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type ViteBuilder } from "vite";
import { buildSettings, requireBase } from "./src/press/build-settings";
import { chunkNamer } from "./src/press/chunk-namer";
import { compiledAhead } from "./src/press/compiled-ahead";
import { devEdition } from "./src/press/dev-plugin";
import { requireOutFolder } from "./src/press/out-folder";
import { isRefusal } from "./src/press/refusal";
import { SCREEN_SOURCES } from "./src/press/screen-sources";

const settings = buildSettings(process.env);
const { base, editionDir, outDir, workDir, cacheDir, url } = settings;
const clientDir = `${workDir}/client`;
const pressDir = `${workDir}/press`;

/** One `vite build` makes the client, then the press, then lets the press print the site into dist/, or the folder in OUT. */
export default defineConfig({
  base,
  plugins: [react(), tailwindcss(), compiledAhead(), devEdition({ editionDir, base })],
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
      try {
        await buildSite(builder);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    },
  },
});

async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error("Vite made no client or press environment");
  requireBase(base);
  await requireOutFolder(settings, builder.config.root);
  await builder.build(client);
  await builder.build(ssr);
  const program = resolve(pressDir, "press.js");
  const { press } = (await import(pathToFileURL(program).href)) as typeof import("./src/press/press");
  const version = await hashOf([...(await filesIn(pressDir)), "package-lock.json"]);
  await press({ editionDir, clientDir, outDir, base, url, cacheDir, version });
  await rm(workDir, { recursive: true, force: true });
}

async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => resolve(entry.parentPath, entry.name)).sort();
}

/** Names the press with the packages it draws by. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  return hash.digest("hex");
}
