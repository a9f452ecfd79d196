import { expect, test } from "vitest";
import type { Edition, Entity, Pair, Story } from "@/content/model";
import { lintEdition } from "./lint";

function entity(id: string, type: Entity["type"], tr: string, en: string, ...aliases: string[]): Entity {
  const note = { tr: "", en: "" };
  return { id, type, name: { tr, en }, aliases: { tr: aliases, en: aliases }, note, wikidata: null };
}

const ENTITIES = [
  entity("deniz-ak", "person", "Deniz Ak", "Deniz Ak", "Ak"),
  entity("agency", "organisation", "Kıyı Haber Ajansı", "Coast News Agency"),
];
const GOOD: Pair = {
  tr: "[Deniz Ak](deniz-ak), [Kıyı Haber Ajansı](agency)na göre [3 Mayıs 2021](2021-05-03)’de 1.200 kişiyle yola çıktı.",
  en: "[Deniz Ak](deniz-ak) left with 1,200 people on [3 May 2021](2021-05-03), according to the [Coast News Agency](agency).",
  sources: [1, 2],
  saidBy: "agency",
};
const STORY: Story = {
  id: "a",
  date: "2021-05-03",
  title: { tr: "[Deniz Ak](deniz-ak) yola çıktı", en: "[Deniz Ak](deniz-ak) has left" },
  summary: { tr: "[Ak](deniz-ak) yola çıktı.", en: "[Ak](deniz-ak) has left." },
  paragraphs: [{ pairs: [GOOD] }],
  sources: [1, 2].map((n) => ({
    n,
    title: "Title",
    publisher: `Paper ${String(n)}`,
    url: "https://example.org/",
  })),
};

function edition(story: Partial<Story>, entities: readonly Entity[] = ENTITIES): Edition {
  const info = {
    format: 1,
    id: "e",
    title: { tr: "", en: "" },
    description: { tr: "", en: "" },
    languages: ["tr", "en"],
    licence: "MIT",
  } as const;
  return { info, entities, stories: [{ ...STORY, ...story }] };
}

/** The rules and places warned of. */
function warned(story: Partial<Story>, entities?: readonly Entity[]): string[] {
  return lintEdition(edition(story, entities)).map(({ rule, path }) => `${rule} ${path}`);
}

/** The same with one more pair. */
function withPair(pair: Pair): Partial<Story> {
  return { paragraphs: [{ pairs: [GOOD, { sources: [1], ...pair }] }] };
}

const AT = "paragraphs[0].pairs[1]";

test("a good story has none", () => {
  expect(lintEdition(edition({}))).toEqual([]);
});

test.each<[what: string, pair: Pair, warnings: readonly string[]]>([
  [
    "a name left unmarked, inflected or not",
    { tr: "Ak’ın yolu, Kıyı Haber Ajansınca", en: "Ak’s way" },
    [`unmarked-name ${AT}.tr`, `unmarked-name ${AT}.tr`, `unmarked-name ${AT}.en`],
  ],
  [
    "part of a longer name is no entity",
    { tr: "Yeni Kıyı Haber Ajansı", en: "the New Coast News Agency" },
    [`unmarked-name ${AT}.tr`],
  ],
  [
    "a capital that only opens a sentence makes no longer name, nor does a mark before it",
    { tr: "Ev var. Yeni Kıyı Haber Ajansı", en: "the [Ak](deniz-ak) Coast News Agency" },
    [`unmarked-name ${AT}.tr`, `unmarked-name ${AT}.en`, `pair-entities ${AT}`],
  ],
  [
    "names between marks",
    {
      tr: "[Ak](deniz-ak), Ak, [Ak](deniz-ak), [Ak](deniz-ak)",
      en: "[Ak](deniz-ak), Ak, Ak, [Ak](deniz-ak)",
    },
    [`unmarked-name ${AT}.tr`, `unmarked-name ${AT}.en`, `unmarked-name ${AT}.en`],
  ],
  [
    "words that are no name of the target",
    { tr: "[Yolcu](deniz-ak)", en: "[Ak](agency)" },
    [`mark-words ${AT}.tr`, `mark-words ${AT}.en`, `pair-entities ${AT}`],
  ],
  [
    "inflected words and capitals are",
    {
      tr: "[Ajansın](agency) [DENİZ AK](deniz-ak) [Kıyı Haber Ajansının](agency)",
      en: "[DENIZ AK](deniz-ak) [Coast News Agency](agency)",
    },
    [`mark-words ${AT}.tr`],
  ],
  ["different dates", { tr: "[2020](2020)’de", en: "in [2021](2021)" }, [`pair-dates ${AT}`]],
  [
    "different numbers, however they are written",
    {
      tr: "12,5 ton, 10 bin kişi, 3 gün, saat 13.00, 1,5 milyondan",
      en: "12.5 tonnes, 10,000 people, three days, 1 p.m., 2.5 million",
    },
    [`pair-numbers ${AT}`],
  ],
  [
    "the same numbers",
    {
      tr: "12,5 ton, 10–12 bin kişi, 3 gün, saat 13.30",
      en: "12.5 tonnes, 10,000–12,000 people, three days, 1:30 p.m.",
    },
    [],
  ],
  [
    "a pair too long",
    { tr: "ığ ".repeat(61), en: "of ".repeat(61) },
    [`long-pair ${AT}.tr`, `long-pair ${AT}.en`],
  ],
  [
    "a language far longer",
    {
      tr: "Çok uzun sürmedi.",
      en: "It did not last long because the people who had come were tired and went home.",
    },
    [`length-ratio ${AT}`],
  ],
  [
    "mixed quotes",
    { tr: "Onun 'yolu", en: 'His "way" and “way”' },
    [`mixed-quotes ${AT}.tr`, `mixed-quotes ${AT}.en`],
  ],
  [
    "Turkish without Turkish letters",
    {
      tr: "It did not last long because the people who had come were tired and so they all went home, as they should.",
      en: "It did not last long because the people who had come were tired and so they all went home, as they should.",
    },
    [`no-turkish-letters ${AT}.tr`],
  ],
  [
    "a sentence said twice",
    { tr: `Sonra. ${GOOD.tr ?? ""}`, en: `Then. ${GOOD.en ?? ""}` },
    [`repeated-sentence ${AT}.tr`, `repeated-sentence ${AT}.en`],
  ],
  [
    "a claim without its speaker",
    { tr: "Yola çıktı.", en: "He left.", saidBy: "agency" },
    [`absent-speaker ${AT}.tr`, `absent-speaker ${AT}.en`],
  ],
  [
    "a speaker in words, inflected",
    { tr: "Valiliğe göre yola çıktı.", en: "He left.", saidBy: { tr: "Valilik", en: "the governor" } },
    [`absent-speaker ${AT}.en`],
  ],
])("%s", (_what, pair, warnings) => {
  expect(warned(withPair(pair))).toEqual(warnings);
});

test("the story's title, publishers and sources", () => {
  const long = "a".repeat(71);
  expect(warned({ title: { en: long } })).toEqual(["long-title title.en"]);
  expect(warned({ sources: STORY.sources.map((source) => ({ ...source, publisher: "Paper" })) })).toEqual([
    "few-publishers sources",
  ]);
  expect(
    warned({
      sources: [...STORY.sources, { n: 3, title: "T", publisher: "P", url: "https://example.org/" }],
    }),
  ).toEqual(["uncited-source sources[2]"]);
});

test("an entity no story mentions", () => {
  expect(warned({}, [...ENTITIES, entity("sea", "place", "Deniz Yolu", "Sea Way")])).toEqual([
    "unmentioned-entity [2]",
  ]);
});

test("a warning is answered in the file, and an answer that answers nothing is one", () => {
  const story = withPair({ tr: "Ak’ın yolu", en: "the way" });
  const answer = { warning: "unmarked-name", reason: "a colour here" };
  expect(warned({ ...story, accepted: [{ ...answer, at: `${AT}.tr` }] })).toEqual([]);
  expect(warned({ ...story, accepted: [{ ...answer, at: "paragraphs[0]" }] })).toEqual([]);
  expect(warned({ ...story, accepted: [answer] })).toEqual([]);
  expect(warned({ ...story, accepted: [{ ...answer, at: "title" }] })).toEqual([
    `unmarked-name ${AT}.tr`,
    "idle-answer accepted[0]",
  ]);
});
