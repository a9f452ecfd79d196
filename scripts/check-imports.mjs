/** `node scripts/check-imports.mjs`: the import table and the house rules over every source file; lists all, exits 1. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { breaches } from "./house-rules.mjs";
import { importsOf, refusal } from "./imports.mjs";

const FOLDERS = ["src", "e2e", "bench", "scripts"];
const SOURCE = /\.(?:[cm]?ts|tsx|mjs)$/u;
const table = JSON.parse(readFileSync("imports.table.json", "utf8"));

const files = [
  ...FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`),
  ),
  ...readdirSync(".").filter((name) => /\.config\.ts$/u.test(name)),
].filter((file) => SOURCE.test(file) && !file.includes("node_modules/"));

let imports = 0;
const problems = files.sort().flatMap((file) => {
  const text = readFileSync(file, "utf8");
  const asked = importsOf(file, text);
  imports += asked.length;
  const refused = asked.flatMap(({ specifier, line }) => {
    const why = refusal(table, file, specifier);
    return why ? [{ line, message: `${why} (“${specifier}”)` }] : [];
  });
  return [...refused, ...breaches(file, text)].map(({ line, message }) => `${file}:${line} ${message}`);
});

if (!files.some((file) => file.startsWith("src/")) || imports === 0) {
  console.error("No module was read: run it from the top of the project.");
  process.exit(1);
}
for (const problem of problems) console.error(problem);
console.log(
  `Imports: ${files.length} modules, ${imports} imports, ${problems.length} against the house rules.`,
);
process.exit(problems.length > 0 ? 1 : 0);
