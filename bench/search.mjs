import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { loadSource } from "./load-source.mjs";
import { summary } from "./numbers.mjs";
import { documentsOf, ENGINES } from "./search/engines.mjs";

const QUERIES = 30;
/** Stories whose files İzlek's passages come from. */
const STORIES_SHOWN = 6;
/** About 300 words a language. */
const PAIRS = [17, 28];

const gzip = (text) => gzipSync(text, { level: 9 }).length;

async function loadSearching() {
  const names = ["build-index", "term-table", "find-stories", "parse-query"];
  const modules = await Promise.all(names.map((name) => loadSource(`/src/searching/${name}.ts`)));
  return Object.assign({}, ...modules, await loadSource("/src/i18n/fold.ts"));
}

/**
 * Search beside MiniSearch and FlexSearch on a made edition of full stories: what a first query fetches (gzip, bytes) and
 * takes, and the following ones. FlexSearch finds without ranking.
 * @param {number} size stories
 */
export function searching(size) {
  return {
    title: `Search over ${size} full stories in both languages`,
    async open() {
      const { makeEdition } = await loadSource("/e2e/edition/make-edition.ts");
      const { plainText } = await loadSource("/src/content/marks.ts");
      const entities = Math.min(400, 20 + size);
      const spec = { seed: 8, stories: size, entities, years: [1999, 2026], imprecise: 0, pairs: PAIRS };
      const stories = [...makeEdition(spec).stories()];
      const texts = documentsOf(stories, plainText);
      const data = { stories, texts, searching: await loadSearching() };
      const queries = queriesFrom(texts, QUERIES);
      const targets = Object.entries(ENGINES).map(([name, make]) => {
        const began = performance.now();
        const engine = make(data);
        const build = performance.now() - began;
        return {
          name,
          own: name === "İzlek",
          run: async () => ({ ...(await ask(engine, data, queries)), build }),
        };
      });
      return { targets, close: () => {} };
    },
    rounds: size > 1000 ? 2 : 5,
    limits: {
      firstBytes: { most: size > 1000 ? 250_000 : 110_000 },
      ...(size <= 1000 && { following: { most: 16.7 } }),
    },
    grows: ["firstBytes", "following"],
  };
}

/** Words of the stories themselves: whole, begun, two together, and one misspelt. */
function queriesFrom(texts, count) {
  return Array.from({ length: count }, (_, i) => {
    const words = texts[(i * 37) % texts.length].body.split(/[^\p{L}]+/u).filter((word) => word.length > 4);
    const [first = "kim", second = "putin"] = [words[i % words.length], words[(i * 3 + 1) % words.length]];
    return [first, `${first} ${second}`, first.slice(0, 4), first.slice(0, 2) + first.slice(3)][i % 4];
  });
}

const sizes = new Map();
const sizeOf = (file) => {
  const known = sizes.get(file) ?? gzip(file);
  sizes.set(file, known);
  return known;
};

async function ask(engine, { stories }, queries) {
  const firsts = [];
  for (const query of queries.slice(0, 6)) {
    const files = [];
    const at = performance.now();
    const hits = await engine.open((file) => files.push(file))(query);
    const ms = performance.now() - at;
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    const shown = hits.slice(0, STORIES_SHOWN).map((position) => JSON.stringify(stories[position]));
    firsts.push({ bytes, ms, passages: bytes + shown.reduce((sum, story) => sum + sizeOf(story), 0) });
  }
  const query = engine.open(() => {});
  for (const text of queries) await query(text);
  const following = [];
  for (const text of queries) {
    const at = performance.now();
    await query(text);
    following.push(performance.now() - at);
  }
  const of = (key) => firsts.map((first) => first[key]);
  return {
    firstBytes: summary(of("bytes")).median,
    firstBytesMost: Math.max(...of("bytes")),
    firstBytesWithPassages: Math.max(...of("passages")),
    first: summary(of("ms")).median,
    following: summary(following).median,
    followingMost: Math.max(...following),
  };
}

/** Every form of the words that no rule was written against, as a query against every form of its word. */
export const turkishForms = {
  title: "Turkish forms found: every held-out form against every form of its word",
  async open() {
    const { heldOut } = JSON.parse(readFileSync("src/searching/turkish-paradigms.json", "utf8"));
    const { plainText } = await loadSource("/src/content/marks.ts");
    const searching = await loadSearching();
    const targets = Object.keys(ENGINES).map((name) => ({
      name,
      own: name === "İzlek",
      run: () => formsFound(name, Object.values(heldOut), { searching, plainText }),
    }));
    return { targets, close: () => {} };
  },
  rounds: 1,
  limits: { missed: { most: 0.05 } },
};

async function formsFound(name, words, { searching, plainText }) {
  let found = 0;
  let asked = 0;
  for (const word of words) {
    const stories = word.map((tr, i) => ({
      id: `f${i}`,
      date: "2023",
      title: { tr: "-" },
      summary: { tr: "-" },
      sources: [],
      paragraphs: [{ pairs: [{ tr }] }],
    }));
    const engine = ENGINES[name]({ stories, texts: documentsOf(stories, plainText), searching });
    const query = engine.open(() => {});
    for (const form of word) {
      asked += word.length;
      found += (await query(form)).length;
    }
  }
  return { asked, found, share: found / asked, missed: 1 - found / asked };
}
