import { expect, test } from "vitest";
import { changePairs, NO_PAIRS, type PairAction } from "./pair-state";

const after = (...actions: readonly PairAction[]) => actions.reduce(changePairs, NO_PAIRS);
const unfold = (id: string, view: "single" | "parallel" = "single") =>
  ({ type: "unfold", id, view }) as const;
const sources = (id: string, view: "single" | "parallel" = "single") =>
  ({ type: "sources", id, view }) as const;

test("in one language what is unfolded stays, and a second tap folds it", () => {
  expect(after(unfold("p1s1"), unfold("p1s2"))).toEqual({ current: "p1s2", open: ["p1s1", "p1s2"] });
  expect(after(unfold("p1s1"), unfold("p1s2"), unfold("p1s1"))).toEqual({
    current: "p1s1",
    open: ["p1s2"],
  });
});

test("in two languages one sentence has its tools open at a time", () => {
  const state = after(sources("p1s1", "parallel"), unfold("p1s2", "parallel"));
  expect(state).toEqual({ current: "p1s2", open: ["p1s2"] });
});

test("one sentence at a time shows its sources, and again closes it", () => {
  expect(after(sources("p1s1"), sources("p1s2"))).toEqual({
    current: "p1s2",
    open: ["p1s1", "p1s2"],
    sources: "p1s2",
  });
  expect(after(sources("p1s1"), sources("p1s1"))).toEqual({ current: "p1s1", open: [] });
});

test("lighting another sentence leaves what is open", () => {
  expect(after(sources("p1s1"), { type: "light", id: "p2s1" })).toEqual({
    current: "p2s1",
    open: ["p1s1"],
    sources: "p1s1",
  });
  expect(after(unfold("p1s1"), { type: "light", id: undefined })).toEqual({ open: ["p1s1"] });
});
