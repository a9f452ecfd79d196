import type { EditionFiles } from "./check-edition";

type Json = Readonly<Record<string, unknown>>;

const both = (text: string) => ({ tr: `${text} (tr)`, en: `${text} (en)` });

export const FIXTURE_INFO: Json = {
  $schema: "./edition.schema.json",
  format: 1,
  id: "sample",
  title: both("Sample"),
  description: both("For tests"),
  languages: ["tr", "en"],
  licence: "CC-BY-4.0",
  url: "https://example.org/sample/",
  contact: "desk@example.org",
  about: [
    { pairs: [{ tr: "[Kim](kim-jong-un) için.", en: "For [Kim](kim-jong-un).", saidBy: both("The desk") }] },
  ],
};

export const FIXTURE_ENTITIES: readonly Json[] = [
  {
    id: "kim-jong-un",
    type: "person",
    name: both("Kim Jong Un"),
    short: both("Kim"),
    aliases: { tr: ["Kim"], en: [] },
    note: both("A leader"),
    wikidata: "Q56226",
  },
  {
    id: "kim-jong-il",
    type: "person",
    name: both("Kim Jong Il"),
    aliases: { tr: [], en: [] },
    note: both("His father"),
    wikidata: null,
  },
  {
    id: "vostochny",
    type: "place",
    name: both("Vostochny"),
    aliases: { tr: [], en: [] },
    note: both("A spaceport"),
    wikidata: null,
    coordinates: [51.88, 128.33],
  },
];

/** A story that uses every field of the format. */
export const FIXTURE_STORY: Json = {
  $schema: "../story.schema.json",
  id: "2023-09-13-summit",
  formerly: ["summit"],
  date: "2023-09-13",
  published: "2023-09-14",
  updated: "2023-09-19",
  place: "vostochny",
  title: { tr: "[Kim](kim-jong-un) geldi", en: "[Kim](kim-jong-un) came" },
  summary: { en: "On [13 September](2023-09-13)." },
  paragraphs: [
    {
      heading: { tr: "Başlık" },
      pairs: [
        {
          tr: "[Kim](kim-jong-un|kim-jong-il)’in treni, [13 Eylül](2023-09-13)’de.",
          en: "The train of [Kim](kim-jong-un|kim-jong-il).",
          sources: [1, 2],
          saidBy: "kim-jong-il",
        },
        { tr: "Yalnız Türkçe.", sources: [2], saidBy: { tr: "bir tanık" } },
      ],
    },
  ],
  sources: [
    {
      n: 1,
      title: "A page",
      publisher: "A paper",
      url: "https://example.org/a?b=c",
      date: "2023-09-14",
      language: "en",
      archived: "http://archive.example/a",
    },
    { n: 2, title: "Another", publisher: "A paper", url: "http://example.org/", date: null },
  ],
  accepted: [{ warning: "no-sources", at: "paragraphs[0].pairs[1]", reason: "Seen." }],
};

/** An edition without faults, with what the test puts in place of its files. */
export function fixtureFiles(
  instead: Readonly<Record<string, unknown>> = {},
): Map<string, string> & EditionFiles {
  const files = {
    "edition.json": FIXTURE_INFO,
    "entities.json": FIXTURE_ENTITIES,
    "stories/2023-09-13-summit.json": FIXTURE_STORY,
    ...instead,
  };
  return new Map(
    Object.entries(files).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value, null, 2),
    ]),
  );
}
