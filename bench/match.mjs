/**
 * `node bench/match.mjs [--stories 100000]`: following one to three entities, match and facet counts together, beside a
 * plain scan, crossfilter2 and itemsjs (`npm i` in bench/ brings them). Prints medians and the worst, milliseconds.
 */
import { parseArgs } from "node:util";
import crossfilter from "crossfilter2";
import itemsjs from "itemsjs";
import { runnerImport } from "vite";
import { summary } from "./numbers.mjs";

const { values } = parseArgs({
  options: { stories: { type: "string", default: "100000" }, queries: { type: "string", default: "60" } },
});
const STORIES = Number(values.stories);
const ENTITIES = Math.min(2000, Math.ceil(STORIES / 5));

async function load(path) {
  const options = { configFile: false, resolve: { tsconfigPaths: true }, logLevel: "error" };
  return (await runnerImport(path, options)).module;
}

const { seeded } = await load("/e2e/edition/seeded.ts");
const { openIndex } = await load("/src/content/story-index.ts");
const { matchStories } = await load("/src/thread/match-stories.ts");
const { countFacets } = await load("/src/thread/count-facets.ts");

const chance = seeded(1);
/** A few entities are in many stories and most are in few, as in a newspaper. */
const someone = () => Math.floor(ENTITIES * (chance.whole(0, 9999) / 10_000) ** 3);
const mentions = Array.from({ length: STORIES }, () => [
  ...new Set(Array.from({ length: chance.whole(4, 12) }, someone)),
]);
const entities = Array.from({ length: ENTITIES }, (_, i) => `e${i}`);
const columns = {
  edition: { id: "bench", title: { tr: "", en: "" }, description: { tr: "", en: "" } },
  ids: mentions.map((_, i) => `s${i}`),
  dates: mentions.map(() => "2000"),
  start: mentions.map((_, i) => i),
  end: mentions.map((_, i) => i),
  entities,
  mentions,
  formerly: {},
  hashes: [],
  files: {},
};
const story = () => mentions[chance.whole(0, STORIES - 1)];
/** What a story mentions is followed together, so that no query is empty. */
const queries = Array.from({ length: Number(values.queries) }, (_, i) => story().slice(0, (i % 3) + 1));

function timed(make) {
  const before = performance.now();
  const made = make();
  return [made, performance.now() - before];
}

const engines = {
  İzlek() {
    const index = openIndex(columns);
    const empty = { with: [], any: [], without: [] };
    const run = (numbers) => {
      const thread = { ...empty, with: numbers.map((number) => entities[number]) };
      const matched = matchStories(index, thread);
      return [matched.length, countFacets(index, thread, matched)[numbers[0]]];
    };
    run([0]);
    return run;
  },
  "plain scan"() {
    return (numbers) => {
      const matched = mentions.filter((own) => numbers.every((number) => own.includes(number)));
      const counts = new Array(ENTITIES).fill(0);
      for (const own of matched) for (const number of own) counts[number] += 1;
      return [matched.length, counts[numbers[0]]];
    };
  },
  crossfilter2() {
    const filter = crossfilter(mentions.map((own, i) => ({ i, own })));
    const dimensions = [0, 1, 2].map(() => filter.dimension(({ own }) => own, true));
    const facets = filter.dimension(({ own }) => own, true).group();
    return (numbers) => {
      for (const dimension of dimensions) dimension.filterAll();
      for (const [i, number] of numbers.entries()) dimensions[i].filterExact(number);
      const count = facets.all().find(({ key }) => key === numbers[0])?.value;
      return [filter.allFiltered().length, count];
    };
  },
  itemsjs() {
    const engine = itemsjs(
      mentions.map((own, i) => ({ id: i + 1, own: own.map(String) })),
      { aggregations: { own: { size: ENTITIES, conjunction: true } } },
    );
    return (numbers) => {
      const found = engine.search({ per_page: 1, filters: { own: numbers.map(String) } });
      const bucket = found.data.aggregations.own.buckets.find(({ key }) => key === String(numbers[0]));
      return [found.pagination.total, bucket?.doc_count];
    };
  },
};

const rows = {};
const answers = new Map();
for (const [name, open] of Object.entries(engines)) {
  const [run, build] = timed(open);
  for (const query of queries.slice(0, 6)) run(query);
  const times = queries.map((query) => {
    // The median of three, so that the machine's other work is not counted as the engine's.
    const three = [1, 2, 3].map(() => timed(() => run(query)));
    const [[answer]] = three;
    const key = JSON.stringify(query);
    const known = answers.get(key) ?? answer;
    answers.set(key, known);
    if (String(known) !== String(answer)) throw new Error(`${name} says ${answer} for ${key}, not ${known}`);
    return summary(three.map(([, ms]) => ms)).median;
  });
  rows[name] = {
    "build ms": Math.round(build),
    "median ms": summary(times).median.toFixed(3),
    "worst ms": Math.max(...times).toFixed(2),
  };
}
console.log(`${STORIES} stories, ${ENTITIES} entities, ${queries.length} queries of 1 to 3 entities`);
console.table(rows);
