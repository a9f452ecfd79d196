/**
 * `node scripts/make-edition.mjs [folder] [--stories 1000] [--entities 120] [--seed 1] [--imprecise 0.2] [--from 1999]
 * [--to 2026] [--pairs 4-24]`: writes a made edition, by default to `.cache/editions/<stories>`, and prints the folder.
 * An edition it made before is replaced; any other folder with something in it is refused.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";
import { madeSpec } from "./made-spec.mjs";

const config = {
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
};

/** What stands in a made edition, with the schemas that `npm run schema` puts beside it. */
const MADE_FILES = /^(?:edition\.json|entities\.json|stories|\w+\.schema\.json)$/u;

function main() {
  const asked = askedFor();
  return asked ? make(asked) : 2;
}

function askedFor() {
  try {
    return madeSpec(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
}

async function make({ folder = "", spec }) {
  const place = folder || join(".cache", "editions", String(spec.stories));
  const { module } = await runnerImport("/e2e/edition/make-edition.ts", config);
  if (!isFree(place, module.isMade)) {
    console.error(
      `${place} is there already, and make-edition did not make it, or somebody has changed it since: name another folder, or empty it. Nothing was written.`,
    );
    return 1;
  }
  write(place, module.makeEdition(spec));
  console.log(place);
  return 0;
}

function isFree(place, isMade) {
  if (!existsSync(place)) return true;
  if (!statSync(place).isDirectory()) return false;
  const names = readdirSync(place);
  if (names.length === 0) return true;
  return names.every((name) => MADE_FILES.test(name)) && isMade(readJson(join(place, "edition.json")));
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function write(place, edition) {
  const put = (name, value) => writeFileSync(join(place, name), `${JSON.stringify(value, null, 1)}\n`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, "stories"), { recursive: true });
  put("edition.json", edition.info);
  put("entities.json", edition.entities);
  for (const story of edition.stories()) put(`stories/${story.id}.json`, story);
}

process.exitCode = await main();
