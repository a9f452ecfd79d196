import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { checkEdition } from "@/content/check-edition";
import { parseEdtf } from "@/content/edtf";
import {
  AcceptedSchema,
  EditionInfoSchema,
  EntitySchema,
  PairSchema,
  ParagraphSchema,
  SourceSchema,
  StorySchema,
} from "@/content/schema";
import { lintEdition } from "@/drafting/lint";

const page = await readFile("docs/edition.md", "utf8");
const examples = new Map(
  [...page.matchAll(/^## `([^`]+)`\n.*?^```json\n(.*?)^```$/gmsu)].map(([, name = "", text = ""]) => [
    name,
    text,
  ]),
);

test("the examples are an edition with nothing wrong and nothing to warn of", () => {
  const { edition, problems } = checkEdition(examples);
  expect(problems).toEqual([]);
  expect(edition && lintEdition(edition)).toEqual([]);
});

test("they use every field of the format", () => {
  const schemas = [EditionInfoSchema, EntitySchema, StorySchema, ParagraphSchema, PairSchema, SourceSchema];
  const fields = schemas.flatMap((schema) => Object.keys(schema.entries));
  const written = [...examples.values()].join("");
  expect(fields.filter((field) => !written.includes(`"${field}":`))).toEqual([]);
  expect(Object.keys(AcceptedSchema.entries).filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
});

test("every form of date it names is one", () => {
  const table = /^### Dates$.*?(?=^## )/msu.exec(page)?.[0] ?? "";
  const dates = [...table.matchAll(/^\| (`.*?) \|/gmu)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/gu)].map(([, date = ""]) => date),
  );
  expect(dates.length).toBeGreaterThan(15);
  expect(dates.filter((date) => parseEdtf(date) === undefined)).toEqual([]);
});
