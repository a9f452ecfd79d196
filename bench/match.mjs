import { loadSource } from "./load-source.mjs";
import { summary } from "./numbers.mjs";
import { peer } from "./peers.mjs";

const QUERIES = 60;

/**
 * Following one to three entities, match and facet counts together, beside a plain scan, crossfilter2 and itemsjs. What
 * one answers is compared with what the others do.
 * @param {number} stories
 */
export function matching(stories) {
  return {
    title: `Match and facet counts of ${stories} stories, ms a query`,
    async open() {
      const data = await made(stories);
      const answers = new Map();
      const targets = Object.entries(await enginesThere()).map(([name, make]) => {
        const began = performance.now();
        const run = make(data);
        const build = performance.now() - began;
        return { name, own: name === "İzlek", run: async () => ask(name, run, data, answers, build) };
      });
      return { targets, close: () => {} };
    },
    limits: { median: { most: 0.1 }, worst: { most: 4 } },
    grows: ["median"],
  };
}

async function made(stories) {
  const { seeded } = await loadSource("/e2e/edition/seeded.ts");
  const { openIndex } = await loadSource("/src/content/story-index.ts");
  const { matchStories } = await loadSource("/src/thread/match-stories.ts");
  const { countFacets } = await loadSource("/src/thread/count-facets.ts");
  const chance = seeded(1);
  const size = Math.max(40, Math.min(2000, Math.ceil(stories / 5)));
  /** A few entities are in many stories and most are in few, as in a newspaper. */
  const someone = () => Math.floor(size * (chance.whole(0, 9999) / 10_000) ** 3);
  const mentions = Array.from({ length: stories }, () => [
    ...new Set(Array.from({ length: chance.whole(4, 12) }, someone)),
  ]);
  const story = () => mentions[chance.whole(0, stories - 1)];
  return {
    mentions,
    entities: Array.from({ length: size }, (_, i) => `e${i}`),
    /** What a story mentions is followed together, so that no query is empty. */
    queries: Array.from({ length: QUERIES }, (_, i) => story().slice(0, (i % 3) + 1)),
    openIndex,
    matchStories,
    countFacets,
  };
}

function ask(name, run, { queries }, answers, build) {
  const times = queries.map((query) => {
    // The median of three, so that the machine's other work is not counted as the engine's.
    const three = [1, 2, 3].map(() => {
      const began = performance.now();
      const answer = run(query);
      return { ms: performance.now() - began, answer };
    });
    const [{ answer }] = three;
    const key = JSON.stringify(query);
    const known = answers.get(key) ?? answer;
    answers.set(key, known);
    if (String(known) !== String(answer)) throw new Error(`${name} says ${answer} for ${key}, not ${known}`);
    return summary(three.map(({ ms }) => ms)).median;
  });
  return { median: summary(times).median, worst: Math.max(...times), build };
}

async function enginesThere() {
  const [crossfilter, itemsjs] = [await peer("crossfilter2"), await peer("itemsjs")];
  return {
    ...OWN,
    ...(crossfilter && { crossfilter2: (data) => withCrossfilter(crossfilter, data) }),
    ...(itemsjs && { itemsjs: (data) => withItemsjs(itemsjs, data) }),
  };
}

const OWN = {
  "plain scan"({ mentions, entities }) {
    return (numbers) => {
      const matched = mentions.filter((own) => numbers.every((number) => own.includes(number)));
      const counts = new Array(entities.length).fill(0);
      for (const own of matched) for (const number of own) counts[number] += 1;
      return [matched.length, counts[numbers[0]]];
    };
  },
  İzlek({ mentions, entities, openIndex, matchStories, countFacets }) {
    const index = openIndex({
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
    });
    const empty = { with: [], any: [], without: [] };
    const run = (numbers) => {
      const thread = { ...empty, with: numbers.map((number) => entities[number]) };
      const matched = matchStories(index, thread);
      return [matched.length, countFacets(index, thread, matched)[numbers[0]]];
    };
    run([0]);
    return run;
  },
};

function withCrossfilter(crossfilter, { mentions }) {
  const filter = crossfilter(mentions.map((own, i) => ({ i, own })));
  const dimensions = [0, 1, 2].map(() => filter.dimension(({ own }) => own, true));
  const facets = filter.dimension(({ own }) => own, true).group();
  return (numbers) => {
    for (const dimension of dimensions) dimension.filterAll();
    for (const [i, number] of numbers.entries()) dimensions[i].filterExact(number);
    const count = facets.all().find(({ key }) => key === numbers[0])?.value;
    return [filter.allFiltered().length, count];
  };
}

function withItemsjs(itemsjs, { mentions, entities }) {
  const engine = itemsjs(
    mentions.map((own, i) => ({ id: i + 1, own: own.map(String) })),
    { aggregations: { own: { size: entities.length, conjunction: true } } },
  );
  return (numbers) => {
    const found = engine.search({ per_page: 1, filters: { own: numbers.map(String) } });
    const bucket = found.data.aggregations.own.buckets.find(({ key }) => key === String(numbers[0]));
    return [found.pagination.total, bucket?.doc_count];
  };
}
