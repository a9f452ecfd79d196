import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest, nearestAmong } from "./nearest";

test.each([
  ["kim-jong-u", "kim-jong-un"],
  ["titel", "title"],
  ["sumary", "summary"],
  ["vladimir_putin", "vladimir-putin"],
  ["Tr", "tr"],
  ["zzzz", undefined],
  ["", undefined],
])("the nearest to %j is %j", (word, expected) => {
  expect(nearest(word, ["title", "summary", "tr", "kim-jong-un", "kim-jong-il", "vladimir-putin"])).toBe(
    expected,
  );
});

test("a distance is zero only for the same word, and the same both ways", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test("stops looking after so many different words", () => {
  const find = nearestAmong(["title"], 1);
  expect([find("titel"), find("tilte"), find("titel")]).toEqual(["title", undefined, "title"]);
});
