import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { namesTheSame, rowChips } from "./row-chips";

const entities = ["a", "b", "c", "d", "e", "f", "g"];
const index = { entities, mentions: [entities.map((_, i) => i), [0]] };
const following = (...ids: readonly string[]) => ({ ...EMPTY_THREAD, with: ids });
const without = (...ids: readonly string[]) => ({ ...EMPTY_THREAD, without: ids });

test("a row names the first five and, in the story's order, whatever the thread names", () => {
  expect(rowChips(index, 0, EMPTY_THREAD)).toEqual(["a", "b", "c", "d", "e"]);
  expect(rowChips(index, 0, following("g", "b"))).toEqual(["a", "b", "c", "d", "e", "g"]);
  expect(rowChips(index, 0, without("f"))).toEqual(["a", "b", "c", "d", "e", "f"]);
  expect(rowChips(index, 1, following("g"))).toEqual(["a"]);
  expect(rowChips(index, 7, following("g"))).toEqual([]);
});

test("it names the same where what it adds to them is the same", () => {
  expect(namesTheSame(index, 0, [EMPTY_THREAD, following("b")])).toBe(true);
  expect(namesTheSame(index, 0, [following("g"), without("g")])).toBe(true);
  expect(namesTheSame(index, 0, [EMPTY_THREAD, following("g")])).toBe(false);
  expect(namesTheSame(index, 0, [following("f"), following("g")])).toBe(false);
  expect(namesTheSame(index, 1, [following("f"), following("g")])).toBe(true);
});
