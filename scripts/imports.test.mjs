import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { breaches } from "./house-rules.mjs";
import { importsOf, refusal, roomOf } from "./imports.mjs";

const table = JSON.parse(readFileSync("imports.table.json", "utf8"));

test("every way of importing is seen", () => {
  const text = `import a from "./a"; import type { B } from "@/b"; export { c } from "c"; export * from "./d";
    const e = import("./e"); let f: import("./f").F; import "./g.css"; type H = typeof import("./h");`;
  expect(importsOf("x.ts", text).map((found) => found.specifier)).toEqual([
    "./a",
    "@/b",
    "c",
    "./d",
    "./e",
    "./f",
    "./g.css",
    "./h",
  ]);
});

test("a file that cannot be parsed is an error, not an empty list", () => {
  expect(() => importsOf("x.ts", "import {")).toThrow("x.ts cannot be read");
});

test.each([
  ["src/main.tsx", "main"],
  ["src/app/Shell.tsx", "app"],
  ["src/features/reading/story/Pair.tsx", "features/reading"],
  ["e2e/test.ts", "e2e"],
  ["playwright.config.ts", "playwright.config"],
])("%s stands in %s", (path, room) => expect(roomOf(path)).toBe(room));

test.each([
  ["src/content/story.ts", "@/app/Shell", "content may not import app"],
  ["src/features/library/x.ts", "@/features/reading/y", "features/library may not import features/reading"],
  ["src/features/reading/x.ts", "@/drafting/y", "features/reading may not import drafting"],
  ["src/press/x.ts", "@/app/Shell", "press may not import app"],
  ["src/thread/x.ts", "@/press/y", "thread may not import press"],
  ["src/thread/x.ts", "react", "thread may not import react"],
  ["src/thread/x.ts", "node:fs", "thread may not import node:fs"],
  ["src/thread/x.ts", "../content/y", "across folders the import is written @/…"],
  ["src/thread/x.ts", "@/thread/y", "inside a folder the import is relative"],
  [
    "src/content/x.ts",
    "../../edition/edition.json",
    "content may not import edition/edition.json, outside src",
  ],
])("%s → %s is refused", (from, specifier, why) => expect(refusal(table, from, specifier)).toBe(why));

test.each([
  ["src/features/reading/x.tsx", "@/features/entities/EntityLink"],
  ["src/features/desk/x.ts", "@/drafting/draft"],
  ["src/press/x.ts", "@/app/entry-server"],
  ["src/app/x.tsx", "@/features/stories/StoryList"],
  ["src/content/x.test.ts", "node:fs"],
  ["src/thread/deep/x.ts", "../y"],
  ["e2e/test.ts", "@/i18n/languages"],
  ["src/main.tsx", "./styles/index.css"],
])("%s → %s is allowed", (from, specifier) => expect(refusal(table, from, specifier)).toBeNull());

const messages = (file, text) => breaches(file, text).map(({ line, message }) => `${line} ${message}`);

test("the house rules are seen where they are broken", () => {
  expect(messages("a.ts", `x.toLowerCase();\ny.toLocaleUpperCase();\nz.localeCompare(w);`)).toEqual([
    "1 toLowerCase: say the language: toLocaleLowerCase(language)",
    "2 toLocaleUpperCase without a language",
    "3 localeCompare without a language",
  ]);
  expect(messages("a.tsx", `<a className="dark:flex" fill="#c23b22" href="#p3s2" />`)).toHaveLength(2);
  expect(messages("a.ts", `el.innerHTML = x; (y as unknown as Z);`)).toHaveLength(2);
  expect(
    messages("a.ts", `a.toLocaleLowerCase(lang); a.localeCompare(b, lang); const c = "#c23b22";`),
  ).toEqual([]);
});
