import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { requireOutFolder } from "./out-folder";

let folder = "";
const at = (...names: string[]) => join(folder, ...names);
const OURS = "<title>Örnek · İzlek</title>";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "izlek-out-"));
  await mkdir(at("izlek/edition/stories"), { recursive: true });
  await mkdir(at("mine"));
  await writeFile(at("mine/edition.json"), "{}");
});

afterEach(() => rm(folder, { recursive: true }));

const tried = (outDir: string, editionDir = at("mine")) =>
  requireOutFolder({ outDir, editionDir }, at("izlek"));

test("a folder that is not there yet, an empty one and a site made before are taken", async () => {
  await tried(at("no/such/site"));
  await mkdir(at("site"));
  await tried(at("site"));
  await writeFile(at("site/index.html"), OURS);
  await writeFile(at("site/_headers"), "");
  await tried(at("site"));
  await tried(at("izlek/dist"));
});

test.each([
  ["the edition", "mine", /the edition in .*mine would be lost/u],
  ["a folder in it", "mine/site", "it lies in the edition's folder"],
  ["what it stands in", "", /the edition in .*mine would be lost/u],
  ["the program", "izlek", "İzlek itself is in there"],
])("%s is no place for the site", async (_what, name, why) => {
  await expect(tried(at(name))).rejects.toThrow(why);
});

test("what the program stands in is none, wherever the edition is", async () => {
  await mkdir(at("all"));
  const all = requireOutFolder({ outDir: at("all"), editionDir: at("mine") }, at("all/izlek"));
  await expect(all).rejects.toThrow("İzlek itself is in there");
});

test("a link to the edition is the edition", async () => {
  await symlink(at("mine"), at("link"));
  await expect(tried(at("link"))).rejects.toThrow(/the edition in .*mine would be lost/u);
});

test("a folder whose name begins like the edition's is another, and one in it that begins with dots is in it", async () => {
  await tried(at("mine-site"));
  await expect(tried(at("mine/..site"))).rejects.toThrow("it lies in the edition's folder");
});

test("files of somebody's, a history beside a site and a file are refused; the message says what to do", async () => {
  await mkdir(at("www"));
  await writeFile(at("www/index.html"), "<title>Jane</title>");
  await expect(tried(at("www"))).rejects.toThrow(
    /^OUT=.*www: there are files in it.*name another one, or empty it\. Nothing was built\.$/u,
  );
  await writeFile(at("www/index.html"), OURS);
  await mkdir(at("www/.git"));
  await expect(tried(at("www"))).rejects.toThrow(".git is in there");
  await expect(tried(at("www/index.html"))).rejects.toThrow("this is no folder");
  expect(await readdir(at("www"))).toEqual([".git", "index.html"]);
});
