import { expect, test } from "vitest";
import { checkEdition } from "@/content/check-edition";
import { fixtureFiles } from "@/content/edition-fixture";
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
  expect(sayExpected({ ...found, code: "bad-number" }, "tr")).toBe("birden başlayan bir tam sayı");
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
