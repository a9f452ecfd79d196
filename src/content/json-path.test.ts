import { expect, test } from "vitest";
import { formatPath } from "./json-path";

test.each([
  [[], "$"],
  [["paragraphs", 0, "pairs", 2, "tr"], "paragraphs[0].pairs[2].tr"],
  [[3, "id"], "[3].id"],
  [["$schema"], "$schema"],
  [["a b", "c"], '["a b"].c'],
])("%j", (path, expected) => expect(formatPath(path)).toBe(expected));
