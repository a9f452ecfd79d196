import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptLanes, NOTHING_KEPT, withChoice } from "./kept-lanes";

let texts: Map<string, string>;

beforeEach(() => {
  texts = new Map();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => texts.get(key) ?? null,
      setItem: (key: string, text: string) => texts.set(key, text),
      removeItem: (key: string) => texts.delete(key),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test("what was taken away stays away until it is put back or the thread chooses again", () => {
  const removed = withChoice(NOTHING_KEPT, ["a", "b", "c"], ["c", "a"]);
  expect(removed).toEqual({ ids: ["c", "a"], out: ["b"], open: true });
  expect(withChoice(removed, ["c", "a"], ["c", "a", "b"])).toEqual({
    ids: ["c", "a", "b"],
    out: [],
    open: true,
  });
  expect(withChoice({ ...removed, open: false }, ["c", "a"], undefined)).toEqual({ out: [], open: false });
});

test("lanes one chooses are seen, folded as they were", () => {
  expect(withChoice({ out: [], open: false }, ["a", "b"], ["b", "a"]).open).toBe(true);
});

test("each edition has its own; what is left to the thread takes no room", () => {
  const lanes = keptLanes("one");
  lanes.set({ ids: ["a"], out: ["b"], open: false });
  expect(lanes.get()).toEqual({ ids: ["a"], out: ["b"], open: false });
  expect(keptLanes("two").get()).toEqual(NOTHING_KEPT);
  lanes.set(NOTHING_KEPT);
  expect(texts.size).toBe(0);
});

test.each(["null", "[]", "{", "7", '{"ids":7,"out":"b","open":"yes"}'])("%s is nobody's choice", (text) => {
  const edition = `made of ${text}`;
  texts.set(`izlek:timeline:${edition}`, text);
  expect(keptLanes(edition).get()).toEqual(NOTHING_KEPT);
});
