/**
 * `npm run bench [-- names] [--runs 5]`: runs the named benches (all without names), the targets of each alternately in
 * rotating order, prints one table with the ratio to the first target, and writes `.cache/bench.json`, where the benches
 * that were not run stay as they were. Exits 1 over a limit. `--list` names them, `--table` runs nothing and prints all
 * that is known, `--write` puts it into docs/performance.md, whose other tables stay.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { BENCHES } from "./benches.mjs";
import { machineSpeed } from "./load-page.mjs";
import { loadSource } from "./load-source.mjs";
import { rotated, summary } from "./numbers.mjs";
import { linesOf, markdown, printTable, renewed } from "./report.mjs";

const OUT = ".cache/bench.json";
const PAGE = "docs/performance.md";
const BEGIN = "<!-- npm run bench -- --write: from here on -->";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: "string" },
    list: { type: "boolean" },
    table: { type: "boolean" },
    write: { type: "boolean" },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}`);
  process.exit(2);
}
const known = existsSync(OUT) ? JSON.parse(readFileSync(OUT, "utf8")) : { benches: {} };

if (values.list) for (const name of Object.keys(BENCHES)) console.log(name);
else if (values.table) printTable(known.benches);
else if (values.write) writePage(known);
else process.exit(await runAll());

async function runAll() {
  const { chromiumPath, CHROMIUM_ARGS } = await loadSource("/e2e/browsers.ts");
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });
  const machine = { chromium: browser.version(), node: process.version, cpus: cpus().length };
  const ran = {};
  try {
    for (const name of names) {
      console.error(name);
      ran[name] = { ...(await runBench(BENCHES[name], browser)), ...machine };
      keep({ ...machine, benches: { ...known.benches, ...ran } });
    }
  } finally {
    await browser.close();
  }
  printTable(ran);
  const missed = Object.entries(ran).flatMap(([name, bench]) =>
    linesOf(name, bench).filter((line) => line.missed),
  );
  for (const { bench, of, figure, value, aim } of missed)
    console.error(`${bench}: ${of}: ${figure} is ${value}, aim ${aim}`);
  return missed.length > 0 ? 1 : 0;
}

/** In the order of the list, whatever was run first. */
function keep({ benches, ...machine }) {
  const ordered = Object.keys(BENCHES).filter((name) => benches[name]);
  const report = { ...machine, benches: Object.fromEntries(ordered.map((name) => [name, benches[name]])) };
  mkdirSync(".cache", { recursive: true });
  writeFileSync(OUT, `${JSON.stringify(report, null, 2)}\n`);
}

async function runBench({ title, open, limits, grows = [], rounds = 5, warm = true }, browser) {
  const { targets, close } = await open(browser);
  const runs = Number(values.runs ?? rounds);
  const before = await machineSpeed(browser);
  const results = await runTargets(targets, runs, warm);
  await close();
  return { title, runs, limits, grows, speed: [before, await machineSpeed(browser)], results };
}

async function runTargets(targets, rounds, warm) {
  const runs = new Map(targets.map((target) => [target, []]));
  if (warm) for (const target of targets) await target.run();
  for (let round = 0; round < rounds; round += 1)
    for (const target of rotated(targets, round)) runs.get(target).push(await target.run());
  return targets.map((target) => {
    const measured = runs.get(target);
    const keys = [...new Set(measured.flatMap((run) => Object.keys(run)))];
    return {
      name: target.name,
      own: target.own ?? false,
      figures: Object.fromEntries(keys.map((key) => [key, summary(measured.map((run) => run[key]))])),
    };
  });
}

function writePage({ benches, chromium: version, node, cpus: cores }) {
  const machine = `Measured on ${cores} cores, Node ${node.slice(1)}, headless Chromium ${version}.`;
  const [text, tables = ""] = readFileSync(PAGE, "utf8").split(BEGIN);
  writeFileSync(PAGE, `${text}${BEGIN}\n\n${machine}\n\n${renewed(tables, markdown(benches))}\n`);
}
