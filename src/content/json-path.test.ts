import fc from "fast-check";
import { expect, test } from "vitest";
import { formatPath, parsePath } from "./json-path";

test.each([
  [[], "$"],
  [["paragraphs", 0, "pairs", 2, "tr"], "paragraphs[0].pairs[2].tr"],
  [[3, "id"], "[3].id"],
  [["$schema"], "$schema"],
  [["a b", "c"], '["a b"].c'],
])("%j", (path, expected) => expect(formatPath(path)).toBe(expected));

test("a path is read back", () => {
  const path = fc.array(fc.oneof(fc.nat(), fc.string(), fc.constantFrom("pairs", "a.b", '"', "\\", "$x")), {
    minLength: 1,
  });
  fc.assert(
    fc.property(path, (steps) => {
      fc.pre(formatPath(steps) !== "$");
      expect(parsePath(formatPath(steps))).toEqual(steps);
    }),
  );
});

test.each(["", "a..b", "a[", "a[x]", "[0]a", "a b", "."])("%j is no path", (text) => {
  expect(parsePath(text)).toBeUndefined();
});
