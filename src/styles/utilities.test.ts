import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");

const [, leftOut = ""] = /@source not inline\("\{([^}]*)\}"\)/.exec(read("styles/index.css")) ?? [];

test("nobody draws with a utility that is left out of the stylesheet", () => {
  const words = leftOut.split(",");
  expect(words.length).toBeGreaterThan(1);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".tsx"),
  );
  const drawn = files.flatMap((file) =>
    [...read(file).matchAll(/className=(?:"([^"]*)"|\{`([^`]*)`\})/g)].flatMap(([, plain, made]) =>
      (plain ?? made ?? "").split(/[\s"'?:${}]+/).map((word) => ({ file, word })),
    ),
  );
  expect(drawn.length).toBeGreaterThan(100);
  expect(drawn.filter(({ word }) => words.includes(word))).toEqual([]);
});
