import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const base = process.env["BASE"] ?? "/";
const clientDir = ".cache/build/client";
const pressDir = ".cache/build/press";

/** One `vite build` makes the client, then the press, then lets the press print the site into dist/. */
export default defineConfig({
  base,
  plugins: [react(), tailwindcss()],
  resolve: { tsconfigPaths: true },
  cacheDir: ".cache/vite",
  environments: {
    client: { build: { outDir: clientDir, emptyOutDir: true, manifest: true } },
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
      const { press } = (await import(
        pathToFileURL(resolve(pressDir, "press.js")).href
      )) as typeof import("./src/press/press");
      await press({ editionDir: process.env["EDITION"] ?? "edition", clientDir, outDir: "dist", base });
      await rm(".cache/build", { recursive: true, force: true });
    },
  },
});
