import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { madeSpec } from "./made-spec.mjs";

const dir = mkdtempSync(join(tmpdir(), "izlek-made-"));
const folder = join(dir, "yapma yayın");

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(dir, { recursive: true }));

const make = (...args) => {
  const command = ["scripts/make-edition.mjs", folder, "--stories", "2", "--entities", "3", ...args];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { status, stderr };
};

test("an edition made before is made anew", () => {
  expect(make().status).toBe(0);
  writeFileSync(join(folder, "edition.schema.json"), "{}");
  expect(make("--seed", "2").status).toBe(0);
  expect(readdirSync(join(folder, "stories"))).toHaveLength(2);
  expect(readFileSync(join(folder, "edition.json"), "utf8")).toContain("made-2-2");
});

test("an edition of somebody's is left as it is", () => {
  mkdirSync(folder);
  writeFileSync(join(folder, "edition.json"), '{ "id": "mine" }');
  const { status, stderr } = make();
  expect(status).toBe(1);
  expect(stderr).toContain("make-edition did not make it");
  expect(readdirSync(folder)).toEqual(["edition.json"]);
});

test("what stands beside a made edition is not lost", () => {
  make();
  mkdirSync(join(folder, ".git"));
  expect(make().status).toBe(1);
  expect(existsSync(join(folder, ".git"))).toBe(true);
});

test("a wrong number is refused in words, and nothing is written", () => {
  const { status, stderr } = make("--pairs", "9");
  expect([status, stderr]).toEqual([
    2,
    '--pairs: found "9", expected the least and the most of a story, 4-24.\n',
  ]);
  expect(existsSync(folder)).toBe(false);
});

test("what is left out has a value", () => {
  expect(madeSpec([])).toEqual({
    folder: undefined,
    spec: { seed: 1, stories: 1000, entities: 120, years: [1999, 2026], imprecise: 0.2, pairs: [4, 24] },
  });
  expect(madeSpec(["a", "--from", "2020", "--to", "2020", "--pairs", "3-3"])).toMatchObject({
    folder: "a",
    spec: { years: [2020, 2020], pairs: [3, 3] },
  });
});

test.each([
  [["--stories", "abc"], '--stories: found "abc", expected a whole number from 1'],
  [["--stories", "0"], '--stories: found "0"'],
  [["--stories", "1.5"], '--stories: found "1.5"'],
  [["--stories=-5"], '--stories: found "-5"'],
  [["--stories", "-5"], "--stories"],
  [["--stories", ""], '--stories: found ""'],
  [["--entities", "0"], '--entities: found "0"'],
  [["--seed", "x"], '--seed: found "x"'],
  [["--imprecise", "2"], '--imprecise: found "2", expected a share from 0 to 1'],
  [["--imprecise", ""], '--imprecise: found ""'],
  [["--pairs", "9-3"], '--pairs: found "9-3"'],
  [["--pairs", "0-3"], '--pairs: found "0-3"'],
  [["--from", "2026", "--to", "1999"], '--to: found "1999", expected a year not before --from 2026'],
  [["--from", "20000"], '--from: found "20000", expected a whole number from 1000 to 9998'],
  [["--nope"], "Unknown option '--nope'"],
  [["a", "b"], "One folder at a time"],
])("%j is refused", (args, message) => {
  expect(() => madeSpec(args)).toThrow(message);
});
