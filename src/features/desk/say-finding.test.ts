import { expect, test } from "vitest";
import { checkEdition } from "@/content/check-edition";
import { fixtureFiles } from "@/content/edition-fixture";
import { checkMarked } from "@/content/marks";
import type { Problem } from "@/content/problem";
import { draftStory } from "@/drafting/draft-story";
import { sayExpected, sayFound, sayToDo } from "./say-finding";

const problem = (found: string): Problem => ({
  code: "missing-field",
  file: "edition.json",
  path: "id",
  line: 1,
  column: 1,
  found,
  expected: "the field",
});

test("what was found is said in words where it is none of the file's", () => {
  expect(sayFound(problem("nothing"), "tr")).toBe("hiçbir şey");
  expect(sayFound(problem("a list of 3"), "tr")).toBe("3 öğelik bir liste");
  expect(sayFound(problem('"nothing"'), "tr")).toBe('"nothing"');
  expect(sayFound(problem("a list of 3"), "en")).toBe("a list of 3");
});

test("what was expected is said in either language", () => {
  const [found] = checkEdition(fixtureFiles({ "edition.json": "{" })).problems;
  if (!found) throw new Error("no problem");
  expect(sayExpected(found, "en")).toBe(found.expected);
  expect(sayExpected({ ...problem("x"), code: "bad-number", expected: "a whole number from 1" }, "tr")).toBe(
    "birden başlayan bir tam sayı",
  );
  expect(sayExpected(found, "tr")).toBe("gerisi: bir metin, liste ya da nesne kapatılmamış");
});

/** An English word that no Turkish sentence has; JSON's own stay. */
const ENGLISH = /\b(?:the|of|or|and|which|file|more|than|before|it|is|each|with)\b/u;

test("what is wrong with a file's bytes, its JSON or its marks is said in Turkish as closely as in English", () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const spoilt = [
    bytes(),
    bytes(0x89, 0x50),
    bytes(0xff, 0xfe),
    '{"a": "b',
    '{"a": 1,}',
    "{'a': 1}",
    "{a: 1}",
    '{"a": 1 // x\n}',
    '{"a" "b"}',
    '{"a": "b\nc"}',
    "{} {}",
    "[".repeat(70),
    '{"format": "x", "titel": 1}',
  ];
  for (const content of spoilt) {
    const { problems } = checkEdition(fixtureFiles({ "edition.json": content }));
    expect(problems).not.toEqual([]);
    for (const problem of problems) {
      expect(sayFound(problem, "tr")).not.toMatch(ENGLISH);
      expect(sayExpected(problem, "tr")).not.toMatch(ENGLISH);
    }
  }
  for (const text of [
    "[x",
    "]",
    "[a [b](c)](d)",
    "[ ](kim)",
    "\\x",
    "[a]",
    "[a](!)",
    "[a](2024-99)",
    "[a](b|b)",
  ]) {
    const problems = checkMarked(text);
    expect(problems).not.toEqual([]);
    for (const { found, what, expected } of problems) {
      const marked = { ...problem(`"${found}" (${what})`), code: "mark", expected } as const;
      expect(sayFound(marked, "tr")).not.toContain(what);
      expect(sayExpected(marked, "tr")).not.toMatch(ENGLISH);
    }
  }
});

test("no to-do is left with a blank in Turkish", () => {
  const { toDo } = draftStory(
    {
      text: "Kim geldi. The man said that he was in the port for the day.",
      language: "tr",
      published: "2024-05-14",
    },
    [],
  );
  const said = toDo.map((each) => sayToDo(each, "tr"));
  expect(said.join(" ")).not.toMatch(/\{\{|undefined/u);
  expect(said).toContain("Ne zaman olduğunu belirtin; 2024-05-14 metindeki ilk gün, yoksa yayım günüdür.");
});
