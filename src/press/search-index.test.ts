import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "@/content/model";
import { isLanguage } from "@/i18n/languages";
import { buildIndex } from "@/searching/build-index";
import { entityFinder } from "@/searching/find-entities";
import { findPassages } from "@/searching/find-passages";
import { findStories } from "@/searching/find-stories";
import { indexInMemory } from "@/searching/index-in-memory";
import { matcherOf } from "@/searching/matcher";
import { parseQuery } from "@/searching/parse-query";
import { searchFiles } from "@/searching/search-files";
import { properOf, type SearchSource } from "@/searching/search-source";
import { contentHash } from "./content-hash";
import golden from "./golden-queries.json";
import { readEdition } from "./read-edition";

let edition: Edition;
let source: SearchSource;

beforeAll(async () => {
  const read = await readEdition("edition");
  if (!read.edition) throw new Error("the shipped edition has problems");
  edition = read.edition;
  source = indexInMemory(buildIndex(edition.stories, edition.entities));
}, 60_000);

describe("the first result over the shipped edition", () => {
  test.each(golden)("$own $q", async ({ q, own, entity, story, in: language, passage }) => {
    if (!isLanguage(own)) throw new Error(own);
    const query = parseQuery(q);
    const { hits, words } = await findStories(source, query, own);
    const [named] = entityFinder(source.head.names)(query);
    const [first] = hits;
    const found = edition.stories[first?.position ?? -1];
    expect([found?.id, first?.language]).toEqual([story, language]);
    if (entity) expect(edition.entities[named?.number ?? -1]?.id).toBe(entity);
    if (!passage || !found || !first) return;
    const [best] = findPassages(found, first.language, matcherOf(query, words, properOf(source.head)));
    expect(`p${best?.paragraph}s${best?.pair}`).toBe(passage);
  });
});

test("the files name their content: the same edition gives the same names, another one others", () => {
  const ids = edition.entities.map(({ id }) => id);
  const names = (of: Edition) => searchFiles(of, ids, contentHash).parts.map(({ name }) => name);
  expect(names(edition)).toEqual(names(edition));
  expect(names({ ...edition, stories: edition.stories.slice(1) })).not.toEqual(names(edition));
});

test("an index cut into parts answers as a whole one does", async () => {
  const cut = indexInMemory(buildIndex(edition.stories, edition.entities, 0));
  expect(source.head.firsts).toHaveLength(1);
  expect(cut.head.firsts.length).toBeGreaterThan(1);
  const positions = async (from: SearchSource, q: string) =>
    (await findStories(from, parseQuery(q), "tr")).hits.map(({ position, language }) => [position, language]);
  for (const q of [
    ...golden.map(({ q }) => q),
    '"Dostluk Köprüsü"',
    "tren -Putin",
    'hediye -"Kim Jong-un"',
    "-Rusya",
  ])
    expect(await positions(cut, q), q).toEqual(await positions(source, q));
});
