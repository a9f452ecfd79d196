import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { commandFixture } from "./command-fixture";
import { main } from "./schema";

const command = commandFixture("schema");

test("the schemas are written beside the edition's files", async () => {
  vi.stubEnv("EDITION", command.folder);
  expect(await main()).toBe(0);
  expect(await readdir(command.folder)).toEqual([
    "edition.schema.json",
    "entities.schema.json",
    "story.schema.json",
  ]);
});

test("a folder that is not there is said in words", async () => {
  vi.stubEnv("EDITION", join(command.folder, "nowhere"));
  expect(await main()).toBe(1);
  expect(command.said).toEqual([
    `${join(command.folder, "nowhere")}:1  $  found nothing, expected a folder with edition.json, entities.json and stories/`,
  ]);
});
