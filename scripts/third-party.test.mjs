import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync("THIRD-PARTY.md", "utf8").replace(/ +/gu, " ");
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

test("every package that ships is named with its licence", () => {
  const missing = Object.keys(dependencies).filter((name) => {
    const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return !text.includes(`| ${name} | ${license} |`);
  });
  expect(missing).toEqual([]);
});

test("no package is named that ships no more", () => {
  const [, packages = ""] = text.split("| package |");
  const named = [...packages.matchAll(/^\| ([@\w/.-]*\w) \|/gmu)].map((match) => match[1]);
  expect(named.filter((name) => dependencies[name] === undefined)).toEqual([]);
  expect(named.length).toBeGreaterThan(0);
});

test("the fonts' licence texts stand where the list says", () => {
  const named = [...text.matchAll(/`(public\/fonts\/[^`]+)`/gu)].map((match) => match[1]);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
