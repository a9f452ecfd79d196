import { expect, test } from "vitest";
import { messages as en } from "./en";
import { deskTools as enDesk } from "./en/desk-tools";
import { messages as tr } from "./tr";
import { deskTools as trDesk } from "./tr/desk-tools";

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[path + key, value] satisfies [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

const variables = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([text]) => text).sort((a, b) => (a < b ? -1 : 1));
const english = new Map(flatten({ ...en, deskTools: enDesk }));
const turkish = new Map(flatten({ ...tr, deskTools: trDesk }));

/** Texts that are rightly the same in both languages. */
const SAME = new Set(["library.practice.place", "thread.words", "stories.facets.byName"]);

test("both languages have the same messages", () => {
  expect(new Set(turkish.keys())).toEqual(new Set(english.keys()));
});

test.each([...english])("%s has the same variables in Turkish", (key, text) => {
  expect(variables(turkish.get(key) ?? "")).toEqual(variables(text));
});

test.each([...english])("%s is translated", (key, text) => {
  expect(turkish.get(key)?.trim()).not.toBe("");
  if (!SAME.has(key)) expect(turkish.get(key)).not.toBe(text);
});
