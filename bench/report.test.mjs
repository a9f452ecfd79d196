import { expect, test } from "vitest";
import { renewed } from "./report.mjs";

/** Two benches may have one title. */
const table = (name, figure) =>
  `### Of the same\n\n\`npm run bench -- ${name}\`, 3 runs.\n\n| | ms |\n|-|-|\n| page | ${figure} |\n`;

test("tables that are written anew take their places, the others stay, new ones come last", () => {
  const before = `Measured on a machine.\n\n${table("a", 1)}\n${table("b", 2)}\n${table("c", 3)}`;
  const now = `${table("b", 20)}\n${table("d", 40)}`;
  expect(renewed(before, now)).toBe(
    [table("a", 1), table("b", 20), table("c", 3), table("d", 40)].map((each) => each.trimEnd()).join("\n\n"),
  );
});

test("a page without tables takes those there are", () => {
  expect(renewed("", table("a", 1))).toBe(table("a", 1).trimEnd());
});
