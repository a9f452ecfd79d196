/**
 * `node scripts/make-edition.mjs [folder] [--stories 1000] [--entities 120] [--seed 1] [--imprecise 0.2] [--from 1999]
 * [--to 2026] [--pairs 4-24]`: writes a made edition, by default to `.cache/editions/<stories>`, and prints the folder.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stories: { type: "string", default: "1000" },
    entities: { type: "string", default: "120" },
    seed: { type: "string", default: "1" },
    imprecise: { type: "string", default: "0.2" },
    from: { type: "string", default: "1999" },
    to: { type: "string", default: "2026" },
    pairs: { type: "string", default: "4-24" },
  },
});
const [folder = join(".cache", "editions", values.stories)] = positionals;

const config = { configFile: false, logLevel: "error", resolve: { tsconfigPaths: true } };
const { module } = await runnerImport("/e2e/edition/make-edition.ts", config);
const edition = module.makeEdition({
  seed: Number(values.seed),
  stories: Number(values.stories),
  entities: Number(values.entities),
  imprecise: Number(values.imprecise),
  years: [Number(values.from), Number(values.to)],
  pairs: values.pairs.split("-").map(Number),
});

const put = (name, value) => writeFileSync(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "stories"), { recursive: true });
put("edition.json", edition.info);
put("entities.json", edition.entities);
for (const story of edition.stories()) put(`stories/${story.id}.json`, story);
console.log(folder);
