/**
 * `npm install --prefix bench/search; node bench/search.mjs [--sizes 50,1000 --queries 30]`: search beside other engines on made editions of full stories.
 * A table per size: bytes (gzip) and milliseconds of a first query, of the following ones, and for izlek with the six
 * story files its passages come from; then how much of the Turkish form matrix each engine answers.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { runnerImport } from "vite";
import { documentsOf, ENGINES } from "./search/engines.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "50,1000" },
    queries: { type: "string", default: "30" },
    engines: { type: "string" },
  },
});
const engines = values.engines?.split(",") ?? Object.keys(ENGINES);
const STORIES_SHOWN = 6;
/** About 300 words a language. */
const PAIRS = [17, 28];

async function load(path) {
  const { module } = await runnerImport(path, {
    configFile: false,
    resolve: { tsconfigPaths: true },
    logLevel: "error",
  });
  return module;
}

const modules = await Promise.all(
  ["build-index", "term-table", "find-stories", "parse-query"].map((name) =>
    load(`./src/searching/${name}.ts`),
  ),
);
const searching = Object.assign({}, ...modules, await load("./src/i18n/fold.ts"));
const { plainText } = await load("./src/content/marks.ts");
const { makeEdition } = await load("./e2e/edition/make-edition.ts");

const gzip = (text) => gzipSync(text, { level: 9 }).length;
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const kB = (bytes) => Math.round(bytes / 100) / 10;

/** Words of the stories themselves: whole, begun, two together, and one misspelt. */
function queriesFrom(texts, count) {
  return Array.from({ length: count }, (_, i) => {
    const words = texts[(i * 37) % texts.length].body.split(/[^\p{L}]+/u).filter((word) => word.length > 4);
    const [first = "kim", second = "putin"] = [words[i % words.length], words[(i * 3 + 1) % words.length]];
    return [first, `${first} ${second}`, first.slice(0, 4), first.slice(0, 2) + first.slice(3)][i % 4];
  });
}

async function measure(name, data, queries) {
  const started = performance.now();
  const engine = ENGINES[name](data);
  const build = performance.now() - started;
  const firsts = [];
  for (const query of queries.slice(0, 6)) {
    let bytes = 0;
    const files = [];
    const at = performance.now();
    const ask = engine.open((file) => files.push(file));
    const hits = await ask(query);
    const ms = performance.now() - at;
    for (const file of files) bytes += gzip(file);
    const stories = hits
      .slice(0, STORIES_SHOWN)
      .reduce((sum, position) => sum + gzip(JSON.stringify(data.stories[position])), 0);
    firsts.push({ bytes, ms, withStories: bytes + stories });
  }
  const ask = engine.open(() => {});
  for (const query of queries) await ask(query);
  const following = [];
  for (const query of queries) {
    const at = performance.now();
    await ask(query);
    following.push(performance.now() - at);
  }
  const of = (key) => firsts.map((first) => first[key]);
  return {
    engine: name,
    files: engine.parts,
    "build ms": Math.round(build),
    "first kB": kB(median(of("bytes"))),
    "first kB, worst": kB(Math.max(...of("bytes"))),
    ...(name === "izlek" && { "with stories, worst": kB(Math.max(...of("withStories"))) }),
    "first ms": Math.round(median(of("ms"))),
    "following ms": Math.round(median(following) * 100) / 100,
    "slowest ms": Math.round(Math.max(...following) * 10) / 10,
  };
}

for (const size of values.sizes.split(",").map(Number)) {
  const made = makeEdition({
    seed: 8,
    stories: size,
    entities: Math.min(400, 20 + size),
    years: [1999, 2026],
    imprecise: 0,
    pairs: PAIRS,
  });
  const stories = [...made.stories()];
  const texts = documentsOf(stories, plainText);
  const queries = queriesFrom(texts, Number(values.queries));
  const rows = [];
  for (const name of engines) rows.push(await measure(name, { stories, texts, searching }, queries));
  console.log(
    `\n${size} stories, ${Math.round(texts.reduce((sum, { body }) => sum + body.split(/\s+/u).length, 0) / texts.length)} words each in each language`,
  );
  console.table(rows);
}

/** Every held-out form against every form of its word: one document a form. */
async function forms(name) {
  const { heldOut } = JSON.parse(readFileSync("src/searching/turkish-paradigms.json", "utf8"));
  let found = 0;
  let asked = 0;
  for (const word of Object.values(heldOut)) {
    const stories = word.map((tr, i) => ({
      id: `f${i}`,
      date: "2023",
      title: { tr: "-" },
      summary: { tr: "-" },
      sources: [],
      paragraphs: [{ pairs: [{ tr }] }],
    }));
    const ask = ENGINES[name]({ stories, texts: documentsOf(stories, plainText), searching }).open(() => {});
    for (const form of word) {
      asked += word.length;
      found += (await ask(form)).length;
    }
  }
  return {
    engine: name,
    "forms found": `${found}/${asked}`,
    share: Math.round((1000 * found) / asked) / 1000,
  };
}
const rows = [];
for (const name of engines) rows.push(await forms(name));
console.table(rows);
