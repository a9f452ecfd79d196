import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readEditionFile } from "@/content/read-edition-file";
import { StorySchema } from "@/content/schema";
import { commandFixture } from "./command-fixture";
import { main } from "./draft";

const command = commandFixture("draft");

const ARTICLE = "Putin dün Moskova'da Selim Arslan ile görüştü. Kim'e bir mektup yazdı.\n";
const DAY = ["--lang", "tr", "--published", "2023-09-14"];

async function article(text: string | Uint8Array = ARTICLE): Promise<string> {
  const file = join(command.folder, "article.txt");
  await writeFile(file, text);
  return file;
}

test("writes a story that the check accepts, and says what is left to do", { timeout: 30_000 }, async () => {
  const out = join(command.folder, "2023-09-13-visit.json");
  expect(await main([await article(), ...DAY, "--out", out])).toBe(0);
  const { decoded, problems } = readEditionFile(
    "stories/2023-09-13-visit.json",
    await readFile(out),
    StorySchema,
  );
  expect(problems).toEqual([]);
  expect(decoded?.paragraphs[0]?.pairs[0]?.tr).toBe(
    "[Putin](vladimir-putin) [dün](2023-09-13) [Moskova](moscow)'da Selim Arslan ile görüştü.",
  );
  expect(command.said.join("\n")).toContain("- paragraphs[0].pairs[0]: Write the English.");
  expect(command.said.join("\n")).toContain("- Selim Arslan: person? 1 ×");
});

test("overwrites only by force, and leaves nothing half written behind", { timeout: 30_000 }, async () => {
  const out = join(command.folder, "a.json");
  await writeFile(out, "mine");
  expect(await main([await article(), ...DAY, "--out", out])).toBe(1);
  expect(command.said.join("\n")).toContain("is there already; --force overwrites it");
  expect(await readFile(out, "utf8")).toBe("mine");
  expect(await main([await article(), ...DAY, "--out", out, "--force"])).toBe(0);
  expect(await readFile(out, "utf8")).toContain('"id": "a"');
  expect(await readdir(command.folder)).toEqual(["a.json", "article.txt"]);
});

test.each<[what: string, args: readonly string[], message: string]>([
  ["asks for the day of publication", ["--lang", "tr"], "Say the day the article was published"],
  [
    "refuses a day that is none",
    ["--lang", "tr", "--published", "14.9.2023"],
    "--published 14.9.2023 is no day",
  ],
  ["asks for the language", ["--published", "2023-09-14"], "Say the article's language"],
  ["refuses an option it does not know", [...DAY, "--outt", "x"], "Unknown option '--outt'"],
])("%s", async (_what, args, message) => {
  expect(await main(["article.txt", ...args])).toBe(2);
  expect(command.said.join("\n")).toContain(message);
});

test("names a file whose name is no id, and one that is no text", { timeout: 30_000 }, async () => {
  expect(await main([await article(), ...DAY, "--out", join(command.folder, "Öykü.json")])).toBe(2);
  expect(await main([await article(Uint8Array.of(0xff, 0xfe, 0x41, 0)), ...DAY])).toBe(1);
  expect(command.said.join("\n")).toContain("which looks like UTF-16");
});

test("prints new names ready for entities.json", { timeout: 30_000 }, async () => {
  expect(await main([await article(), ...DAY, "--entities"])).toBe(0);
  expect(JSON.parse(command.said.at(-1) ?? "")).toMatchObject([{ id: "selim-arslan", type: "person" }]);
});

test("drafts the first story of an edition that has no more than its entities", {
  timeout: 30_000,
}, async () => {
  vi.stubEnv("EDITION", command.folder);
  await writeFile(join(command.folder, "entities.json"), "[]");
  await writeFile(join(command.folder, "edition.json"), '{ "format": 2 }');
  expect(await main([await article(), ...DAY])).toBe(0);
  expect(await readdir(join(command.folder, "stories"))).toHaveLength(1);
});

test("says what is wrong with the entities, and of nothing else", async () => {
  vi.stubEnv("EDITION", command.folder);
  await writeFile(join(command.folder, "entities.json"), '[{ "id": "Kim" }]');
  expect(await main([await article(), ...DAY])).toBe(1);
  expect(command.said.join("\n")).toContain('entities.json:1  [0].id  found "Kim"');
  expect(command.said.join("\n")).not.toMatch(/built|stories|edition\.json/u);
  vi.stubEnv("EDITION", join(command.folder, "nowhere"));
  expect(await main([await article(), ...DAY])).toBe(1);
  expect(command.said.join("\n")).toContain(
    "expected a folder with edition.json, entities.json and stories/",
  );
});
