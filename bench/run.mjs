/**
 * `npm run bench [-- names] [--runs 5]`: runs the named benches (all without names), the targets of each alternately in
 * rotating order, prints a table with the ratio to the first target and writes `.cache/bench.json`. Exits 1 over a limit.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { runnerImport } from "vite";
import { machineSpeed } from "./load-page.mjs";
import { ratio, rotated, said, summary } from "./numbers.mjs";
import { screens } from "./screens.mjs";
import { story } from "./story.mjs";

const BENCHES = { story, screens };
const OUT = ".cache/bench.json";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "5" } },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}

async function runTargets(targets, rounds) {
  const runs = new Map(targets.map((target) => [target, []]));
  for (const target of targets) await target.run();
  for (let round = 0; round < rounds; round += 1)
    for (const target of rotated(targets, round)) runs.get(target).push(await target.run());
  return targets.map((target) => {
    const measured = runs.get(target);
    const keys = Object.keys(measured[0] ?? {});
    return {
      name: target.name,
      figures: Object.fromEntries(keys.map((key) => [key, summary(measured.map((run) => run[key]))])),
    };
  });
}

function overLimits(limits, results) {
  const [first, ...rest] = results;
  return (rest.length > 0 ? rest : results).flatMap(({ name, figures }) =>
    Object.entries(limits).flatMap(([key, { ratio: most, most: absolute }]) => {
      const times = ratio(figures[key], first.figures[key]);
      if (most !== undefined && times !== null && times > most)
        return [`${name}: ${key} is ${times} × ${first.name}, over ${most}`];
      const median = figures[key]?.median ?? 0;
      return absolute !== undefined && median > absolute
        ? [`${name}: ${key} is ${median}, over ${absolute}`]
        : [];
    }),
  );
}

function print(title, results) {
  console.log(`\n${title}`);
  const first = results[0]?.figures;
  console.table(
    results.map(({ name, figures }) => ({
      name,
      ...Object.fromEntries(Object.entries(figures).map(([key, sum]) => [key, said(sum)])),
      "× lcp": ratio(figures.lcp, first?.lcp),
    })),
  );
}

const { module } = await runnerImport("/e2e/browsers.ts", { configFile: false, logLevel: "error" });
const browser = await chromium.launch({ executablePath: module.chromiumPath(), args: module.CHROMIUM_ARGS });
const report = { chromium: browser.version(), node: process.version, cpus: cpus().length, benches: {} };
const over = [];
try {
  for (const name of names) {
    const { title, open, limits } = BENCHES[name];
    const { targets, close } = await open(browser);
    const before = await machineSpeed(browser);
    const results = await runTargets(targets, Number(values.runs));
    await close();
    report.benches[name] = {
      title,
      runs: Number(values.runs),
      speed: [before, await machineSpeed(browser)],
      results,
    };
    print(title, results);
    over.push(...overLimits(limits, results));
  }
} finally {
  await browser.close();
}
mkdirSync(".cache", { recursive: true });
writeFileSync(OUT, `${JSON.stringify(report, null, 2)}\n`);
for (const line of over) console.error(line);
process.exit(over.length > 0 ? 1 : 0);
