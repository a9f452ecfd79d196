import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { checkEdition, type EditionFiles } from "./check-edition";
import { FIXTURE_ENTITIES, FIXTURE_INFO, FIXTURE_STORY, fixtureFiles } from "./edition-fixture";

const STORY = "stories/2023-09-13-summit.json";

const shown = (files: EditionFiles) =>
  checkEdition(files).problems.map(({ code, file, path, nearest }) =>
    [code, file.replace(STORY, "S"), path, ...(nearest === undefined ? [] : [nearest])].join(" "),
  );

/** The problems of an edition whose one story has these fields instead. */
const storyWith = (fields: Record<string, unknown>) =>
  shown(fixtureFiles({ [STORY]: { ...FIXTURE_STORY, ...fields } }));
const pairWith = (fields: Record<string, unknown>) =>
  storyWith({ paragraphs: [{ pairs: [{ tr: "a", ...fields }] }] });
const withText = (tr: string) => pairWith({ tr });
const sourceWith = (fields: Record<string, unknown>) =>
  storyWith({
    paragraphs: [{ pairs: [{ tr: "a" }] }],
    sources: [{ n: 1, title: "t", publisher: "p", url: "https://e.org", ...fields }],
  });
const entityWith = (fields: Record<string, unknown>) =>
  shown(
    fixtureFiles({
      "entities.json": [...FIXTURE_ENTITIES, { ...FIXTURE_ENTITIES[1], id: "new", ...fields }],
    }),
  );
const infoWith = (fields: Record<string, unknown>) =>
  shown(fixtureFiles({ "edition.json": { ...FIXTURE_INFO, ...fields } }));
const without = (object: object, field: string) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));

test("an edition that uses every field of the format is decoded as it stands, its stories in order", () => {
  const earlier = { ...FIXTURE_STORY, id: "earlier", formerly: [], date: "2019-04/2019-05" };
  const { edition, problems } = checkEdition(
    fixtureFiles({ "stories/earlier.json": earlier, "stories/.DS_Store": "" }),
  );
  expect(problems).toEqual([]);
  expect(edition).toEqual({
    info: without(FIXTURE_INFO, "$schema"),
    entities: FIXTURE_ENTITIES,
    stories: [earlier, FIXTURE_STORY].map((story) => without(story, "$schema")),
  });
});

describe("files", () => {
  test("a missing file, the nearest one, a missing folder", () => {
    const files = fixtureFiles();
    files.delete("entities.json");
    files.delete(STORY);
    expect(shown(files)).toEqual(["missing-file entities.json $", "missing-folder stories/ $"]);
    files.set("entity.json", "[]");
    expect(shown(files)).toEqual(["missing-file entities.json $ entity.json", "missing-folder stories/ $"]);
    expect(shown(new Map())).toEqual([
      "missing-file edition.json $",
      "missing-file entities.json $",
      "missing-folder stories/ $",
    ]);
  });

  test("a byte that is no UTF-8 has its line and column", () => {
    const files: Map<string, string | Uint8Array> = fixtureFiles();
    files.set(STORY, Uint8Array.of(...new TextEncoder().encode('{\n  "id": "ü'), 0xfc, 0x22, 0x7d));
    expect(checkEdition(files).problems).toMatchObject([
      { code: "not-utf8", line: 2, column: 11, found: "byte 13 (0xfc)" },
    ]);
  });

  test("a file that no text can hold", () => {
    const files: Map<string, string | Uint8Array> = fixtureFiles();
    files.set(STORY, new Uint8Array(500_000_001));
    expect(checkEdition(files).problems).toMatchObject([
      { code: "too-large", file: STORY, line: 1, found: "500000001 bytes" },
    ]);
  });

  test.each<[string, string | Uint8Array, string, string, column?: number]>([
    ["an empty file", "", "empty-file", "an empty file"],
    ["white space alone", "\n \n", "empty-file", "an empty file"],
    ["a byte that is no UTF-8", Uint8Array.of(0x7b, 0x22, 0xc4, 0x22), "not-utf8", "byte 2 (0xc4)", 3],
    [
      "a replacement character before the bad byte",
      Uint8Array.of(0xef, 0xbf, 0xbd, 0xff),
      "not-utf8",
      "byte 3 (0xff)",
      2,
    ],
    ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x7b, 0x00), "not-utf8", "byte 0 (0xff), which looks like UTF-16"],
    ["a surrogate in UTF-8", Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22), "not-utf8", "byte 1 (0xed)", 2],
  ])("%s", (_, content, code, found, column = 1) => {
    const files: Map<string, string | Uint8Array> = fixtureFiles();
    files.set(STORY, content);
    expect(checkEdition(files).problems).toMatchObject([
      { code, file: STORY, path: "$", line: 1, column, found },
    ]);
  });

  test("a byte order mark is a problem, and what follows is still checked", () => {
    const text = `\uFEFF${JSON.stringify({ ...FIXTURE_STORY, titel: 1 })}`;
    expect(shown(fixtureFiles({ [STORY]: text }))).toEqual(["bom S $", "unknown-field S titel title"]);
  });

  test.each([
    ["{", "1:2", "the end of the file"],
    ['{\n "a": [1, 2\n', "2:12", "the end of the file"],
    ['{"a": "b', "1:9", "the end of the file"],
    ['{\n "a": 1,\n}', "3:1", "no comma before"],
    ["{'a': 1}", "1:2", "double quotes"],
    ["{“a”: 1}", "1:2", "double quotes"],
    ["{a: 1}", "1:2", "double quotes"],
    ['{"a": 1 "b": 2}', "1:9", "a comma"],
    ['// x\n{"a": 1}', "1:1", "no comments"],
    ['{"a": "b\n", "c": 1}', "1:9", "stays on its line"],
    ['{"a": "\t"}', "1:8", "stays on its line"],
    ['{"a": "\\x"}', "1:8", "an escape"],
    ['{"a": NaN}', "1:7", ""],
    ['{"a": .5}', "1:7", ""],
    ['{"a": 1} x', "1:10", ""],
  ])("no JSON: %j", (text, place, words) => {
    const [problem, ...others] = checkEdition(fixtureFiles({ [STORY]: text })).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "not-json", file: STORY });
    expect(`${String(problem?.line)}:${String(problem?.column)}`).toBe(place);
    expect(`${problem?.found ?? ""} ${problem?.expected ?? ""}`).toContain(words);
  });

  test("nesting no edition needs", () => {
    expect(shown(fixtureFiles({ [STORY]: "[".repeat(1_000_000) }))).toEqual(["too-deep S $"]);
    expect(shown(fixtureFiles({ [STORY]: `{"a":${'{"a":'.repeat(1_000_000)}` }))).toEqual(["too-deep S $"]);
  });

  test("more marks than a page can carry, where the first one too many stands", () => {
    const mark = "[ab](kim-jong-un) ";
    const marks = (tr: number, en: number) => ({ tr: mark.repeat(tr).trim(), en: mark.repeat(en).trim() });
    const pairs = [marks(4_000, 1), marks(6_000, 1)];
    const story = (more: object[]) => ({
      [STORY]: JSON.stringify({
        ...FIXTURE_STORY,
        title: { tr: "Kim", en: "Kim" },
        summary: { tr: "Kim", en: "Kim" },
        paragraphs: [{ pairs: [...pairs, ...more] }],
      }),
    });
    expect(shown(fixtureFiles(story([])))).toEqual([]);
    expect(checkEdition(fixtureFiles(story([marks(1, 1), marks(1, 1)]))).problems).toMatchObject([
      { code: "too-many-marks", file: STORY, path: "paragraphs[0].pairs[2].tr", line: 1, found: "10002" },
    ]);
  });

  test("fields that stand twice, where the second one is", () => {
    const text = JSON.stringify(FIXTURE_STORY, null, 1).replace('"n": 1,', '"n": 1,\n"n": 1,');
    expect(checkEdition(fixtureFiles({ [STORY]: text })).problems).toMatchObject([
      { code: "duplicate-key", path: "sources[0].n", found: "n", column: 1 },
    ]);
  });

  test("what is in stories/ and is no story", () => {
    expect(
      shown(fixtureFiles({ "stories/a.JSON": "{}", "stories/2023/b.json": "{}", "README.md": "x" })),
    ).toEqual(["unknown-file stories/2023/b.json $", "unknown-file stories/a.JSON $"]);
  });

  test("other shapes than an object or a list", () => {
    expect(shown(fixtureFiles({ [STORY]: "[]", "edition.json": "null", "entities.json": "{}" }))).toEqual([
      "wrong-type edition.json $",
      "wrong-type entities.json $",
      "wrong-type S $",
    ]);
  });
});

describe("fields", () => {
  test.each<[string, string[], string[]]>([
    [
      "unknown, each with the nearest known",
      storyWith({ titel: {}, sumary: {}, Place: "x" }),
      ["unknown-field S titel title", "unknown-field S sumary summary", "unknown-field S Place place"],
    ],
    ["unknown within", pairWith({ source: [1] }), ["unknown-field S paragraphs[0].pairs[0].source sources"]],
    ["unknown, named as what every object has", storyWith({ toString: 1 }), ["unknown-field S toString"]],
    ["unknown, in words", storyWith({ "a b": 1 }), ['unknown-field S ["a b"]']],
    ["missing", shown(fixtureFiles({ [STORY]: without(FIXTURE_STORY, "title") })), ["missing-field S title"]],
    [
      "of a wrong type",
      storyWith({ title: "x", published: 2023, formerly: "y" }),
      ["wrong-type S formerly", "wrong-type S published", "wrong-type S title"],
    ],
    [
      "no id",
      storyWith({ formerly: ["../x", "A", "a--b", "-a", "", "con.", "a".repeat(201)] }),
      [0, 1, 2, 3, 4, 5, 6].map((i) => `bad-id S formerly[${String(i)}]`),
    ],
    ["bad EDTF", storyWith({ date: "13.09.2023" }), ["bad-edtf S date 2023-09-13"]],
    ["EDTF with a time", storyWith({ date: "2023-09-13T10:00:00Z" }), ["bad-edtf S date 2023-09-13"]],
    [
      "end before start",
      storyWith({ date: "2023-09-19/2023-09-10" }),
      ["date-order S date 2023-09-10/2023-09-19"],
    ],
    [
      "no such day",
      storyWith({ published: "2023-02-29", updated: "2023-03" }),
      ["bad-day S published", "bad-day S updated"],
    ],
    [
      "updated before published",
      storyWith({ published: "2023-09-19", updated: "2023-09-14" }),
      ["date-order S updated"],
    ],
    [
      "updated before a published that is no day",
      storyWith({ published: "6 Ocak 2024", updated: "2023-09-14" }),
      ["bad-day S published"],
    ],
    ["empty text", withText(""), ["empty-text S paragraphs[0].pairs[0].tr"]],
    ["blank text", withText("\u200B \u00A0"), ["empty-text S paragraphs[0].pairs[0].tr"]],
    ["text in NFD", withText("Kim ge\u0301"), ["not-nfc S paragraphs[0].pairs[0].tr"]],
    ["an override of direction", withText("a \u202E b"), ["control-character S paragraphs[0].pairs[0].tr"]],
    ["half a character", withText("a \uD800"), ["control-character S paragraphs[0].pairs[0].tr"]],
    [
      "a pair with neither language",
      storyWith({ paragraphs: [{ pairs: [{ sources: [1] }] }] }),
      ["no-language S paragraphs[0].pairs[0]"],
    ],
    ["a title with neither language", storyWith({ title: {} }), ["no-language S title"]],
    [
      "neither language, and a slip that says why",
      storyWith({ title: { tR: "x" } }),
      ["no-language S title", "unknown-field S title.tR tr"],
    ],
    [
      "nothing in the lists",
      storyWith({ paragraphs: [{ pairs: [] }] }),
      ["empty-list S paragraphs[0].pairs"],
    ],
    ["no paragraphs", storyWith({ paragraphs: [] }), ["empty-list S paragraphs"]],
    ["not http(s)", sourceWith({ url: "data:text/html,x" }), ["bad-url S sources[0].url"]],
    ["not http(s), archived", sourceWith({ archived: "ftp://e.org" }), ["bad-url S sources[0].archived"]],
    ["a URL with a user", sourceWith({ url: "https://a:b@e.org" }), ["bad-url S sources[0].url"]],
    ["a URL with a space", sourceWith({ url: "https://e.org/a b" }), ["bad-url S sources[0].url"]],
    ["source numbers", sourceWith({ n: 0 }), ["bad-number S sources[0].n"]],
    ["source numbers in halves", sourceWith({ n: 1.5 }), ["bad-number S sources[0].n"]],
    [
      "a source's language and date",
      sourceWith({ language: "English", date: "yesterday" }),
      ["bad-edtf S sources[0].date", "bad-language S sources[0].language"],
    ],
    [
      "coordinates out of range",
      entityWith({ coordinates: [128.33, 51.88] }),
      ["coordinates entities.json [3].coordinates[0]"],
    ],
    [
      "three coordinates",
      entityWith({ coordinates: [1, 2, 3] }),
      ["coordinates entities.json [3].coordinates[2]"],
    ],
    [
      "an entity's type",
      entityWith({ type: "organization" }),
      ["entity-type entities.json [3].type organisation"],
    ],
    ["an entity's id", entityWith({ id: "Kim_Jong" }), ["bad-entity-id entities.json [3].id"]],
    ["wikidata", entityWith({ wikidata: "56226" }), ["bad-wikidata entities.json [3].wikidata"]],
    ["one name missing", entityWith({ name: { tr: "x" } }), ["missing-field entities.json [3].name.en"]],
    ["another format", infoWith({ format: 2 }), ["format edition.json format"]],
    [
      "other languages",
      infoWith({ languages: ["en", "tr"] }),
      ["languages edition.json languages[0]", "languages edition.json languages[1]"],
    ],
    ["no licence", infoWith({ licence: "free for all!" }), ["bad-licence edition.json licence"]],
    [
      "accepted without a reason",
      storyWith({ accepted: [{ warning: "x" }] }),
      ["missing-field S accepted[0].reason"],
    ],
  ])("%s", (_, found, expected) => expect(found.sort()).toEqual([...expected].sort()));

  test.each(["__proto__", "constructor", "prototype"])("%s, at any depth", (key) => {
    const text = JSON.stringify(FIXTURE_STORY).replace('"heading":{', `"heading":{"${key}":{"tr":1},`);
    expect(shown(fixtureFiles({ [STORY]: text })).filter((line) => line.startsWith("forbidden"))).toEqual([
      `forbidden-key S paragraphs[0].heading.${key}`,
    ]);
    expect(Object.hasOwn(Object.prototype, "tr")).toBe(false);
  });
});

describe("marks", () => {
  test.each([
    ["a [b", "mark", 2],
    ["a ] b", "mark", 2],
    ["[a [b](kim-jong-un)](kim-jong-un)", "mark", 3],
    ["[ ](kim-jong-un)", "mark", 0],
    ["a \\n", "mark", 2],
    ["[a](Kim)", "mark", 4],
    ["\\\\ [a](2023-13)", "mark", 7],
    ["x [a](kim-jong-u) y", "unknown-entity", 2],
    ["\\[ [b](kim-jong-il) [a](kim-jong-il|kim-jong-u)", "unknown-entity", 20],
  ])("%s", (tr, code, offset) => {
    const files = fixtureFiles({ [STORY]: { ...FIXTURE_STORY, paragraphs: [{ pairs: [{ tr }] }] } });
    const line =
      files
        .get(STORY)
        ?.split("\n")
        .findIndex((text) => text.includes('"tr": ') && text.includes(JSON.stringify(tr))) ?? 0;
    const inJson = JSON.stringify(tr.slice(0, offset)).length - 1;
    const column = (files.get(STORY)?.split("\n")[line]?.indexOf(JSON.stringify(tr)) ?? 0) + inJson + 1;
    expect(checkEdition(files).problems).toMatchObject([
      {
        code,
        path: "paragraphs[0].pairs[0].tr",
        line: line + 1,
        column,
        ...(code === "unknown-entity" && { nearest: "kim-jong-un" }),
      },
    ]);
  });
});

test.each([
  ["after its letter", "Kim ge\u0301ldi", 'U+0301 in "'],
  ["the second of two", "a\u0323\u0301", 'U+0323 in "'],
  ["in the wrong order", "q\u0301\u0323", 'U+0301 in "'],
  ["none, but a sign that is another's double", "5 \u212B", 'U+212B in "'],
  ["none, but halves of a syllable", "\u1100\u1161", 'U+1100 in "'],
])("text in NFD names the combining mark: %s", (_, tr, found) => {
  const story = { ...FIXTURE_STORY, paragraphs: [{ pairs: [{ tr }] }] };
  const [problem] = checkEdition(fixtureFiles({ [STORY]: story })).problems;
  expect(problem?.code).toBe("not-nfc");
  expect(problem?.found).toContain(found);
});

describe("what files say of each other", () => {
  test("unknown place, speaker and source", () => {
    expect(
      storyWith({
        place: "vostochni",
        paragraphs: [{ pairs: [{ tr: "a", saidBy: "kim-jong", sources: [3, 1, 1] }] }],
      }),
    ).toEqual([
      "unknown-place S place vostochny",
      "unknown-speaker S paragraphs[0].pairs[0].saidBy kim-jong-un",
      "unknown-source S paragraphs[0].pairs[0].sources[0]",
      "duplicate-source S paragraphs[0].pairs[0].sources[2]",
    ]);
  });

  test("a source number given twice", () => {
    const source = { n: 1, title: "t", publisher: "p", url: "https://e.org" };
    expect(storyWith({ paragraphs: [{ pairs: [{ tr: "a" }] }], sources: [source, source] })).toEqual([
      "duplicate-source S sources[1].n",
    ]);
  });

  test("ids given twice: entities, stories, former ids", () => {
    expect(entityWith({ id: "vostochny" })).toEqual(["duplicate-id entities.json [3].id"]);
    const other = { ...FIXTURE_STORY, id: "other", formerly: ["2023-09-13-summit", "summit", "other"] };
    expect(shown(fixtureFiles({ "stories/other.json": other }))).toEqual(
      [0, 2]
        .map((i) => `duplicate-id stories/other.json formerly[${String(i)}]`)
        .concat("duplicate-id stories/other.json formerly[1]")
        .sort(),
    );
  });

  test("a file that is not named after its story", () => {
    expect(
      shown(fixtureFiles({ "stories/other.json": { ...FIXTURE_STORY, id: "another", formerly: [] } })),
    ).toEqual(["file-name stories/other.json id other"]);
    expect(storyWith({ id: "../../etc/passwd" })).toEqual([
      "bad-id S id",
      "file-name S id 2023-09-13-summit",
    ]);
  });

  test("the about of the edition", () => {
    expect(
      infoWith({ about: [{ pairs: [{ tr: "[a](kim-jong-u)", saidBy: "nobody", sources: [1] }] }] }),
    ).toEqual([
      "unknown-entity edition.json about[0].pairs[0].tr kim-jong-un",
      "unknown-speaker edition.json about[0].pairs[0].saidBy",
      "unknown-source edition.json about[0].pairs[0].sources[0]",
    ]);
  });

  test("entities that cannot be read are not missed one by one; those with other faults are known", () => {
    expect(shown(fixtureFiles({ "entities.json": "[" }))).toEqual(["not-json entities.json $"]);
    expect(
      shown(fixtureFiles({ "entities.json": FIXTURE_ENTITIES.map((entity) => without(entity, "note")) })),
    ).toEqual(
      [0, 1, 2].map((i) => `missing-field entities.json [${String(i)}]`).map((line) => `${line}.note`),
    );
  });
});

test("everything is listed at once", () => {
  const story = {
    ...FIXTURE_STORY,
    date: "x",
    place: "y",
    titel: 1,
    title: {},
    paragraphs: [{ pairs: [{ tr: "[", sources: [9] }] }],
  };
  const problems = shown(
    fixtureFiles({
      [STORY]: story,
      "edition.json": "{",
      "entities.json": [...FIXTURE_ENTITIES, { id: "kim-jong-il" }],
    }),
  );
  expect(problems.map((line) => line.split(" ")[0] ?? "").sort(byCodeUnit)).toEqual(
    [
      "not-json",
      "duplicate-id",
      ...Array.from({ length: 5 }, () => "missing-field"),
      "bad-edtf",
      "unknown-place",
      "unknown-field",
      "no-language",
      "mark",
      "unknown-source",
    ].sort(byCodeUnit),
  );
});

test("a flood of one fault is listed up to a point and then counted", () => {
  const lines = (tr: string) =>
    checkEdition(
      fixtureFiles({ [STORY]: { ...FIXTURE_STORY, paragraphs: [{ pairs: [{ tr }] }] } }),
    ).problems.map(({ found }) => found);
  expect(lines("[".repeat(150)).filter((found) => found === "50 more of these")).toHaveLength(1);
  expect(lines("[a](nobody)".repeat(150))).toHaveLength(101);
  expect(
    storyWith(Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`x${String(i)}`, 1]))),
  ).toHaveLength(101);
});

test("what is shown of a value stays on its line and says what cannot be seen", () => {
  const [problem] = checkEdition(
    fixtureFiles({ [STORY]: { ...FIXTURE_STORY, date: `\n\u202E${"x".repeat(500)}` } }),
  ).problems;
  expect(problem?.found).toMatch(/^"<U\+000A><U\+202E>x+…"$/);
  expect(problem?.found.length).toBeLessThan(120);
});

describe("whatever the bytes are", () => {
  const files = (content: fc.Arbitrary<string | Uint8Array>) =>
    fc.tuple(fc.constantFrom("edition.json", "entities.json", STORY), content);

  test("never throws, and an edition comes out exactly when nothing is wrong", () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string(),
      fc.json(),
      fc.string({ unit: fc.constantFrom(...'{}[]":,\\ \n1a') }),
    );
    fc.assert(
      fc.property(files(content), ([name, replaced]) => {
        const { edition, problems } = checkEdition(
          new Map<string, string | Uint8Array>(fixtureFiles()).set(name, replaced),
        );
        expect(edition === undefined).toBe(problems.length > 0);
      }),
      fuzzRuns(500),
    );
  });

  test("JSON is refused exactly when JSON.parse refuses it", () => {
    const pieces = fc.string({
      unit: fc.constantFrom(...'{}[]":,\\ \n10-.eua', "true", "null", '"a"', '"a":'),
    });
    const cut = fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)));
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json(), cut), (text) => {
        fc.pre(text.trim() !== "");
        const refused = checkEdition(fixtureFiles({ [STORY]: text })).problems.some(
          ({ code }) => code === "not-json",
        );
        expect(refused).toBe(!isJson(text));
      }),
      fuzzRuns(2000),
    );
  });

  test("a story with one value replaced is decoded, or its problem names the place or one around it", () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue(), (which, value) => {
        const paths = leaves(FIXTURE_STORY, []);
        const path = paths[which % paths.length] ?? [];
        const { edition, problems } = checkEdition(
          fixtureFiles({ [STORY]: replaced(FIXTURE_STORY, path, value) }),
        );
        if (edition) return;
        for (const { file, path: named } of problems) {
          expect(file).toBe(STORY);
          const place = pathText(path);
          // A changed number of a source, or day of publication, shows where it is used.
          expect(
            place.startsWith(named) ||
              named.startsWith(place) ||
              /^sources(\[\d\](\.n)?)?$|^published$/.test(place),
          ).toBe(true);
        }
      }),
      fuzzRuns(400),
    );
  });
});

test.each([
  [
    "marks",
    JSON.stringify({ ...FIXTURE_STORY, paragraphs: [{ pairs: [{ tr: "[a](nobody) ".repeat(100_000) }] }] }),
  ],
  [
    "brackets",
    JSON.stringify({
      ...FIXTURE_STORY,
      paragraphs: [{ pairs: [{ tr: "\\u005b".repeat(10) + "[".repeat(100_000) }] }],
    }),
  ],
  ["unknown fields", `{${Array.from({ length: 50_000 }, (_, i) => `"field${String(i)}": 1`).join(",")}}`],
  ["duplicate fields", `{${'"a": 1,'.repeat(100_000)}"a": 1}`],
  ["an open string", `{"a": "${'x\\"'.repeat(300_000)}`],
  ["quotes", '"'.repeat(300_001)],
])(
  "a hundred thousand %s take little time",
  (_, text) => {
    const began = performance.now();
    expect(checkEdition(fixtureFiles({ [STORY]: text })).edition).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(20_000);
  },
  60_000,
);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Path = readonly (string | number)[];

function leaves(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [
    ...(path.length > 0 ? [path] : []),
    ...entries.flatMap(([key, entry]) => leaves(entry, [...path, key])),
  ];
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((entry: unknown, i) => (i === step ? replaced(entry, rest, by) : entry));
  return Object.fromEntries(
    Object.entries(value ?? {}).map(([key, entry]: [string, unknown]) => [
      key,
      key === step ? replaced(entry, rest, by) : entry,
    ]),
  );
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const pathText = (path: Path) =>
  path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${step}`))
    .join("")
    .slice(1);
