/**
 * `node scripts/budgets.mjs [dist]`: weighs every kind of page against `budgets.json` and prints the heaviest of each.
 * JavaScript is what the page names and all that imports statically; the first paint is the page and what blocks it.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import filePlugin from "@size-limit/file";
import sizeLimit from "size-limit";
import { askedFor, withImports } from "./page-weight.mjs";
import { withSlashes } from "./with-slashes.mjs";

const HEAVIEST = 5;
const dir = process.argv[2] ?? "dist";
const base = withSlashes(process.env.BASE ?? "");
const table = JSON.parse(readFileSync("budgets.json", "utf8"));

const pages = readdirSync(dir, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
const kindOf = (page) => table.find((kind) => new RegExp(kind.pages, "u").test(page))?.kind;
const read = (file) => readFileSync(join(dir, file), "utf8");
/** An address of this site as a file below `dir`. */
const fileOf = (address) => address.slice(address.startsWith(base) ? base.length : 0).replace(/[?#].*$/u, "");

async function weigh(files, gzip) {
  if (files.length === 0) return 0;
  const checks = [{ files: files.map((file) => join(dir, file)), gzip }];
  const [{ size }] = await sizeLimit([filePlugin], { checks });
  return size;
}

async function weighPage(page) {
  const { scripts, blocking } = askedFor(read(page));
  const blockers = blocking.map(fileOf);
  return {
    page,
    javascriptGzip: await weigh(withImports(scripts.map(fileOf), read), true),
    firstPaintBrotli: await weigh([page, ...blockers], false),
    blockingRequests: blockers.length,
  };
}

const problems = [];
const heaviest = [];
for (const kind of table) {
  const ofKind = pages.filter((page) => kindOf(page) === kind.kind);
  if (ofKind.length === 0 && kind.needed) problems.push(`no page of the kind “${kind.kind}” is in ${dir}`);
  const sized = ofKind.map((page) => ({ page, size: statSync(join(dir, page)).size }));
  const chosen = sized.sort((a, b) => b.size - a.size || (a.page < b.page ? -1 : 1)).slice(0, HEAVIEST);
  const weights = await Promise.all(chosen.map(({ page }) => weighPage(page)));
  for (const measure of ["javascriptGzip", "firstPaintBrotli", "blockingRequests"]) {
    const worst = weights.toSorted((a, b) => b[measure] - a[measure])[0];
    if (!worst) continue;
    const over = worst[measure] > kind[measure];
    heaviest.push({
      kind: kind.kind,
      measure,
      weight: worst[measure],
      budget: kind[measure],
      page: worst.page,
    });
    if (over) problems.push(`${worst.page}: ${measure} ${worst[measure]} is over ${kind[measure]}`);
  }
}

console.table(heaviest);
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);
