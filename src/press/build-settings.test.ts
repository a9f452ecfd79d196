import { expect, test } from "vitest";
import { buildSettings, requireBase } from "./build-settings";

test("an empty variable is one that was not given", () => {
  const empty = { BASE: "", EDITION: "", OUT: "", CACHE: "", SITE_URL: "" };
  expect(buildSettings(empty)).toEqual(buildSettings({}));
  expect(buildSettings({})).toEqual({
    base: "/",
    editionDir: "edition",
    outDir: "dist",
    workDir: ".cache/build/dist",
    cacheDir: ".cache/press/dist",
    url: undefined,
  });
});

test.each(["/izlek/", "/izlek", "izlek/", "izlek", "//izlek//"])("BASE=%s is the path /izlek/", (base) => {
  expect(buildSettings({ BASE: base }).base).toBe("/izlek/");
});

test.each(["https://news.example/izlek", "//a//b", "a b", "a?b", "a#b"])("BASE=%s is no path", (base) => {
  expect(() => requireBase(buildSettings({ BASE: base }).base)).toThrow("expected the path");
});

test("a path within a path is one", () => {
  expect(() => requireBase(buildSettings({ BASE: "~jane/izlek" }).base)).not.toThrow();
});

test("folders that are called the same have each their own place to work in", () => {
  const [one, other] = ["a/site", "b/site"].map((out) => buildSettings({ OUT: out }));
  expect(one?.workDir).not.toBe(other?.workDir);
  expect(one?.cacheDir).not.toBe(other?.cacheDir);
});
