import { expect, test } from "vitest";
import { fixtureFiles } from "./edition-fixture";
import { lineFinder } from "./line-finder";

test("the line of a path, of its nearest parent, and none where there is nothing", () => {
  const lineOf = lineFinder(fixtureFiles({ "stories/broken.json": "{" }));
  const story = "stories/2023-09-13-summit.json";
  expect(lineOf(story, "$")).toBe(1);
  expect(lineOf(story, "id")).toBe(3);
  expect(lineOf(story, "title.de")).toBe(lineOf(story, "title"));
  expect([lineOf(story, "a b"), lineOf("stories/broken.json", "id"), lineOf("nowhere.json", "id")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
