import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { followThread } from "./follow-thread";
import { index } from "./index-fixture";

const HALF = { ...EMPTY_THREAD, with: ["half"] };
const WORDS = { ...HALF, q: "words" };
const UNASKED = { hits: undefined, failed: false };

test("a thread brings its stories and, for each name, how many of them it is in", () => {
  const { matched, counts, searching, unsearched } = followThread(index, HALF, UNASKED);
  expect(matched).toEqual([0, 1]);
  expect(counts).toEqual([2, 2, 0, 0]);
  expect([searching, unsearched]).toEqual([false, false]);
});

test("it is computed once for all who ask", () => {
  expect(followThread(index, HALF, { ...UNASKED })).toBe(followThread(index, HALF, UNASKED));
});

test("words narrow it once they are found; until then, and where they can't be, that is known", () => {
  expect(followThread(index, WORDS, UNASKED)).toMatchObject({ matched: [0, 1], searching: true });
  const failed = followThread(index, WORDS, { hits: undefined, failed: true });
  expect(failed).toMatchObject({ matched: [0, 1], searching: false, unsearched: true });
  const found = followThread(index, WORDS, { hits: new Set([1, 3]), failed: false });
  expect(found).toMatchObject({ matched: [1], searching: false, unsearched: false });
});

test("another edition has other stories", () => {
  const first = followThread(index, HALF, UNASKED);
  const other = { ...index, storiesOf: index.storiesOf.map(() => [2]) };
  expect(followThread(other, HALF, UNASKED).matched).toEqual([2]);
  expect(followThread(index, HALF, UNASKED)).toEqual(first);
});
