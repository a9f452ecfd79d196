import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fixtureFiles } from "@/content/edition-fixture";
import { editionFolder } from "./edition-folder";
import { readEdition } from "./read-edition";
import { problemReport } from "./report-problems";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "izlek-edition-"));
  await mkdir(join(folder, "stories"));
  for (const [name, text] of fixtureFiles()) await writeFile(join(folder, name), text);
});

afterEach(() => rm(folder, { recursive: true }));

const report = async () => problemReport((await readEdition(folder)).problems);

test("a folder is read; what stands beside the format's files is let be", async () => {
  await writeFile(join(folder, "README.md"), "x");
  await writeFile(join(folder, "story.schema.json"), "{}");
  const { edition, problems } = await readEdition(folder);
  expect(problems).toEqual([]);
  expect(edition?.stories.map(({ id }) => id)).toEqual(["2023-09-13-summit"]);
});

test("every problem is one line with file, line, path, what was found and expected, and a guess; then the count", async () => {
  await writeFile(join(folder, "stories/b.json"), '{\n  "id": "b",\n  "place": "vostochni"');
  await writeFile(join(folder, "entities.json"), '[\n  { "id": "Kim" }\n]');
  expect((await report()).split("\n")).toEqual(
    expect.arrayContaining([
      'entities.json:2  [0].id  found "Kim", expected an entity id: a–z, 0–9 and hyphens, a letter first, at most 200 characters',
      "stories/b.json:3  $  found the end of the file, expected the rest of it: a string, list or object is not closed",
      'stories/2023-09-13-summit.json:10  place  found "vostochny", expected the id of an entity of entities.json',
      expect.stringMatching(/^\d+ problems in 4 files\.$/),
    ]),
  );
});

test("what cannot be read is a problem", async () => {
  await mkdir(join(folder, "stories/folder.json"));
  await rm(join(folder, "entities.json"));
  await mkdir(join(folder, "entities.json"));
  expect((await readEdition(folder)).problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "unreadable entities.json",
    "unreadable stories/folder.json",
  ]);
});

test("names that would play with the terminal are spelt out; hidden files are let be", async () => {
  await mkdir(join(folder, "stories/.hidden"));
  await writeFile(join(folder, "stories/\u001B[2J\u202E.json"), '{ "\u202Eid": 1 }');
  expect(await report()).toContain('stories/<U+001B>[2J<U+202E>.json:1  ["<U+202E>id"]  found <U+202E>id');
});

test("a folder whose one story cannot be read is not said to be empty", async () => {
  await rm(join(folder, "stories/2023-09-13-summit.json"));
  await mkdir(join(folder, "stories/2023-09-13-summit.json"));
  const { problems } = await readEdition(folder);
  expect(problems.map(({ code }) => code)).toEqual(["unreadable"]);
});

test("a folder without stories is not the same as none", async () => {
  await rm(join(folder, "stories/2023-09-13-summit.json"));
  expect(await report()).toContain(
    "stories/:1  $  found an empty folder, expected at least one story, as stories/<id>.json",
  );
  await rm(join(folder, "stories"), { recursive: true });
  expect(await report()).toContain(
    "stories/:1  $  found nothing, expected a folder stories/ with one file for each story",
  );
});

test("no such folder", async () => {
  const { problems } = await readEdition(join(folder, "nowhere"));
  expect(problems).toMatchObject([{ code: "missing-folder", file: join(folder, "nowhere") }]);
});

test("the folder is the one in EDITION, else edition", () => {
  expect([editionFolder({ EDITION: "other" }), editionFolder({ EDITION: "" }), editionFolder({})]).toEqual([
    "other",
    "edition",
    "edition",
  ]);
});
