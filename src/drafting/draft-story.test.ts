import { describe, expect, test } from "vitest";
import { checkMarked, plainText } from "@/content/marks";
import type { Entity } from "@/content/model";
import { draftStory } from "./draft-story";
import english from "./fixtures/harbour-article.en.txt?raw";
import turkish from "./fixtures/harbour-article.tr.txt?raw";
import { proposedEntities } from "./propose-names";

function entity(id: string, type: Entity["type"], tr: readonly string[], en: readonly string[]): Entity {
  const [trName = "", ...trAliases] = tr;
  const [enName = "", ...enAliases] = en;
  return {
    id,
    type,
    name: { tr: trName, en: enName },
    aliases: { tr: trAliases, en: enAliases },
    note: { tr: "", en: "" },
    wikidata: null,
  };
}

const ENTITIES = [
  entity("aylin-koc", "person", ["Aylin Koç", "Koç"], ["Aylin Koç", "Koç"]),
  entity("bora-kim", "person", ["Bora Kim", "Kim"], ["Bora Kim", "Kim"]),
  entity("lighthouse-board", "organisation", ["Deniz Feneri Kurumu"], ["Lighthouse Board"]),
  entity("coast-news", "organisation", ["Kıyı Haber Ajansı", "KHA"], ["Coast News Agency", "CNA"]),
  entity("coastland", "place", ["Kıyı Ülkesi"], ["Coastland"]),
  entity("islandia", "place", ["Ada Ülkesi"], ["Islandia"]),
  entity("lodos-port", "place", ["Lodos Limanı"], ["Lodos Port"]),
  entity("marti-2", "vehicle", ["Martı-2"], ["Martı-2"]),
];
const RAW = { text: turkish, language: "tr", published: "2023-09-14" } as const;

describe("an article in one language", () => {
  const { story, toDo, counts, newNames } = draftStory(RAW, ENTITIES);

  test("becomes paragraphs, a heading and sentences", () => {
    expect(counts).toEqual({
      paragraphs: 5,
      sentences: 10,
      mentions: 19,
      dates: 2,
    });
    expect(
      story.paragraphs.map(({ heading, pairs }) => [heading?.tr && plainText(heading.tr), pairs.length]),
    ).toEqual([
      [undefined, 1],
      [undefined, 3],
      ["Kim, Koç'un davetini kabul etti", 3],
      [undefined, 2],
    ]);
  });

  test("has its names and dates marked, suffixes outside", () => {
    expect(story.paragraphs[0]?.pairs[0]?.tr).toBe(
      "[Deniz Feneri Kurumu](lighthouse-board) Başkanı [Aylin Koç](aylin-koc) ile [Kıyı Ülkesi](coastland) Ulaştırma Bakanı [Bora Kim](bora-kim) [dün](2023-09-13) [Kıyı Ülkesi](coastland)'nin [Lodos Limanı](lodos-port)'nda bir araya geldi.",
    );
    expect(story.paragraphs[3]?.pairs[0]?.tr).toContain("[Deniz Feneri Kurumu](lighthouse-board)ndan");
    const texts = story.paragraphs.flatMap(({ pairs }) => pairs.flatMap(({ tr }) => tr ?? []));
    expect(texts.flatMap(checkMarked)).toEqual([]);
    expect(texts.join(" ")).not.toContain("[2 yıl");
  });

  test("says what is left to do, the question word among it", () => {
    expect(toDo).toContainEqual(
      expect.objectContaining({
        path: "paragraphs[2].heading",
        what: "Write the English.",
      }),
    );
    expect(toDo).toContainEqual(
      expect.objectContaining({
        path: "paragraphs[0].pairs[0]",
        what: "Write the English.",
      }),
    );
    expect(toDo).toContainEqual(
      expect.objectContaining({
        path: "paragraphs[2].pairs[2].tr",
        what: "“Kim”: a word or a name? Mark it if it is the name of bora-kim.",
      }),
    );
    expect(toDo.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["date", "place", "title", "summary", "sources"]),
    );
  });

  test("has an id, a date and a title of its own words", () => {
    expect(story.id).toBe("2023-09-14-deniz-feneri-kurumu-baskani-aylin-koc-ile-kiyi");
    expect(story.date).toBe("2023-09-13");
    expect(plainText(story.title.tr ?? "").length).toBeLessThanOrEqual(70);
  });

  test("proposes the names the entities lack", () => {
    expect(newNames.map(({ name, type, count }) => [name, type, count])).toEqual([
      ["Selim Arslan", "person", 2],
    ]);
    expect(proposedEntities(newNames)[0]).toMatchObject({
      id: "selim-arslan",
      type: "person",
      name: { tr: "Selim Arslan" },
    });
  });
});

describe("an article in both languages", () => {
  const { story, toDo } = draftStory({ ...RAW, other: english }, ENTITIES);

  test("is aligned, two sentences to one where one says both", () => {
    const sizes = story.paragraphs.map(({ pairs }) =>
      pairs.map(({ tr, en }) => [tr, en].map((text) => text !== undefined)),
    );
    expect(sizes.flat().every(([tr, en]) => tr && en)).toBe(true);
    expect(story.paragraphs.map(({ pairs }) => pairs.length)).toEqual([1, 2, 3, 2]);
    expect(story.paragraphs[2]?.heading?.en).toBe("[Kim](bora-kim) accepts [Koç](aylin-koc)'s invitation");
    expect(toDo.filter(({ what }) => what.startsWith("Write the"))).toEqual([]);
  });
});

test("headlines of both languages are the title's two sides, and none is left to write", () => {
  const { story, toDo } = draftStory(
    { ...RAW, text: "Liman açıldı\nKoç geldi.", other: "The port is open\nKoç came." },
    ENTITIES,
  );
  expect(story.title).toEqual({ tr: "Liman açıldı", en: "The port is open" });
  expect(story.paragraphs).toHaveLength(1);
  expect(toDo.map(({ path }) => path)).not.toContain("title");
});

test("a name in full tells its type, not a surname that looks like a place one goes to", () => {
  const { newNames } = draftStory(
    { ...RAW, text: "Selim Arslan geldi. Koç dün Selim Arslan ile görüştü. Koç, Arslan'a sordu." },
    ENTITIES,
  );
  expect(newNames.map(({ name, type, count }) => [name, type, count])).toEqual([
    ["Selim Arslan", "person", 3],
  ]);
});

test("a text in the language said is not warned of for its suffixes", () => {
  const text = "Kim'in treni Putin'in yanına, Rusya'a doğru geldi. ".repeat(9);
  expect(draftStory({ ...RAW, text }, ENTITIES).toDo.map(({ code }) => code)).not.toContain("wrong-language");
});

test("a text in the other language than said is warned of", () => {
  const { toDo } = draftStory({ ...RAW, text: english }, ENTITIES);
  expect(toDo[0]).toEqual({
    code: "wrong-language",
    path: "$",
    values: { said: "tr", guessed: "en" },
    what: "The text said to be tr reads as en.",
  });
});

test("a day that is none, and a text without a sentence, are refused by name", () => {
  expect(() => draftStory({ ...RAW, published: "14.09.2023" }, ENTITIES)).toThrow('"14.09.2023" is no day');
  expect(() => draftStory({ ...RAW, text: " \n\u0000\n" }, ENTITIES)).toThrow("no sentence");
});

test("what an edition refuses is cleaned away: controls, bidirectional overrides, decomposed letters", () => {
  const { story } = draftStory(
    { ...RAW, text: "Ko\u0327ç\u202e \u0007geldi [dün].\r\nSonra gitti." },
    ENTITIES,
  );
  expect(story.paragraphs[0]?.pairs.map(({ tr }) => tr)).toEqual([
    "Ko\u0327ç geldi \\[[dün](2023-09-13)\\].",
  ]);
});
