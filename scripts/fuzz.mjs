/**
 * `npm run fuzz [-- times [words of file names…]]`: the property tests alone, with 50 times the usual number of cases or as
 * many times as said. A failure prints the seed and path that bring it back.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [times = "50", ...words] = process.argv.slice(2);
if (!(Number(times) > 0)) throw new Error(`How many times the usual cases? “${times}” is no number.`);

const files = readdirSync("src", { recursive: true })
  .map((name) => join("src", String(name)))
  .filter((name) => /\.test\.tsx?$/u.test(name) && /fc\.assert/u.test(readFileSync(name, "utf8")))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
const { status } = spawnSync(
  "node_modules/.bin/vitest",
  ["run", "--testTimeout=3600000", "--reporter=verbose", ...files],
  { stdio: "inherit", env: { ...process.env, FUZZ_TIMES: times } },
);
process.exit(status ?? 1);
