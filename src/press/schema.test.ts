import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { main } from "./schema";

let folder = "";
const said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "izlek-schema-"));
  said.length = 0;
  for (const way of ["log", "error"] as const)
    vi.spyOn(console, way).mockImplementation((text: string) => void said.push(text));
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test("the schemas are written beside the edition's files", async () => {
  vi.stubEnv("EDITION", folder);
  expect(await main()).toBe(0);
  expect(await readdir(folder)).toEqual(["edition.schema.json", "entities.schema.json", "story.schema.json"]);
});

test("a folder that is not there is said in words", async () => {
  vi.stubEnv("EDITION", join(folder, "nowhere"));
  expect(await main()).toBe(1);
  expect(said).toEqual([
    `${join(folder, "nowhere")}:1  $  found nothing, expected a folder with edition.json, entities.json and stories/`,
  ]);
});
