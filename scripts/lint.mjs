/** `npm run lint`: form and lint (Biome), types in use (oxlint), import table and house rules; says all, fails once. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const folders = ["src", "e2e", "bench", "scripts"].filter((folder) => existsSync(folder));
const configs = ["vite.config.ts", "vitest.config.ts", "playwright.config.ts"].filter((file) =>
  existsSync(file),
);
const bin = (name) => `node_modules/.bin/${name}`;

const parts = [
  [
    bin("biome"),
    ["check", "--error-on-warnings", "--max-diagnostics=20", "."],
    "npm run format mends what can be mended by itself",
  ],
  [
    bin("oxlint"),
    ["--type-aware", "--deny-warnings", "--ignore-pattern=**/*.mjs", ...folders, ...configs],
    "",
  ],
  [process.execPath, ["scripts/check-imports.mjs"], "the table is imports.table.json"],
];

let failed = false;
for (const [command, args, hint] of parts) {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status === 0) continue;
  failed = true;
  if (hint) console.error(`(${hint})`);
}
process.exit(failed ? 1 : 0);
