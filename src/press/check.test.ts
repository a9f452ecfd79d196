import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FIXTURE_STORY, fixtureFiles } from "@/content/edition-fixture";
import { checkFolder } from "./check";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "izlek-check-"));
  await mkdir(join(folder, "stories"));
});

afterEach(() => rm(folder, { recursive: true }));

async function report(instead: Record<string, unknown>) {
  for (const [name, text] of fixtureFiles(instead)) await writeFile(join(folder, name), text);
  return checkFolder(folder);
}

test("warnings come with their line, and leave the edition right", async () => {
  const { ok, report: text } = await report({
    "stories/2023-09-13-summit.json": {
      ...FIXTURE_STORY,
      paragraphs: [{ pairs: [{ tr: "Vostochny (tr)’e.", en: "To Vostochny (en).", sources: [1, 2] }] }],
    },
  });
  expect(ok).toBe(true);
  expect(text).toMatch(
    /^stories\/2023-09-13-summit\.json:\d+ {2}paragraphs\[0\]\.pairs\[0\]\.tr {2}[a-z-]+: /m,
  );
  expect(text.split("\n").at(-1)).toMatch(
    /nothing wrong, \d+ warnings?\. 1 story, 1 sentence pair, 0 claims, 3 entities\.$/,
  );
});

test("a problem makes it not ok, and stands alone", async () => {
  expect(await report({ "entities.json": "[]", "edition.json": "" })).toMatchObject({
    ok: false,
    report: expect.stringMatching(
      /^edition\.json:1 {2}\$ {2}found an empty file, expected JSON\n(?:stories.*\n)+\n\d+ problems in 2 files\.$/,
    ) as string,
  });
});

test("a sentence said before has the place where it was said first", async () => {
  const words =
    "Aynı cümle burada bir kez daha, sözcüğü sözcüğüne ve uzun uzun söyleniyor; okuyan fark eder.";
  const pairs = [
    { tr: words, en: "One." },
    { tr: words, en: "Two." },
  ];
  const { report: text } = await report({
    "stories/2023-09-13-summit.json": { ...FIXTURE_STORY, paragraphs: [{ pairs }] },
  });
  const line = text.split("\n").find((each) => each.includes("repeated-sentence"));
  expect(line).toContain("Found 2023-09-13-summit, paragraphs[0].pairs[0].tr: “Aynı cümle");
});

test("nobody is told that nothing was built", async () => {
  expect((await report({ "entities.json": "[" })).report).not.toContain("built");
});
