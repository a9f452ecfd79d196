/**
 * `npm test`: every part in order, stopping at the first that fails. `npm test -- unit build` runs the named parts alone.
 * The last line counts the unit and end to end tests: “N passed, N failed”.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";

const UNIT = ".cache/unit.json";
const E2E = ".cache/e2e.json";
const bin = (name) => `node_modules/.bin/${name}`;

const PARTS = [
  { name: "types", what: "Types", run: [bin("tsc"), "--noEmit"] },
  { name: "lint", what: "Lint and imports", run: [process.execPath, "scripts/lint.mjs"] },
  {
    name: "unit",
    what: "Unit tests",
    run: [bin("vitest"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${UNIT}`],
  },
  { name: "build", what: "Build", run: ["npm", "run", "--silent", "build"] },
  { name: "budgets", what: "Byte budgets", run: [process.execPath, "scripts/budgets.mjs"] },
  {
    name: "e2e",
    what: "End to end, against the built site",
    run: [bin("playwright"), "test", "--reporter=list,json"],
  },
  { name: "webkit", what: "The journey in WebKitGTK", run: [process.execPath, "e2e/webkit.mjs"] },
];

/** @param {string} file @returns {any} null where the part has not run */
const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

function counts() {
  const unit = report(UNIT);
  const e2e = report(E2E)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (e2e?.expected ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (e2e?.unexpected ?? 0) + (e2e?.flaky ?? 0),
  };
}

function runPart({ what, run: [command, ...args] }) {
  console.log(`\n── ${what} ${"─".repeat(Math.max(0, 60 - what.length))}`);
  const began = performance.now();
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E };
  const { status, error } = spawnSync(command, args, { stdio: "inherit", env });
  if (error) console.error(error.message);
  console.log(`   ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `No such part: ${unknown.join(", ")}. There are: ${PARTS.map((part) => part.name).join(", ")}`,
  );
  process.exit(2);
}

mkdirSync(".cache", { recursive: true });
for (const file of [UNIT, E2E]) rmSync(file, { force: true });
const chosen = asked.length > 0 ? PARTS.filter((part) => asked.includes(part.name)) : PARTS;
const broken = chosen.find((part) => !runPart(part));

if (broken)
  console.log(
    `\n✗ ${broken.what} failed; what comes after it was not run. Again: npm test -- ${broken.name}`,
  );
const { passed, failed } = counts();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken ? 1 : 0);
