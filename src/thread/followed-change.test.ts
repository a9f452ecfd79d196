import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { followedChange } from "./followed-change";

const following = (...ids: string[]) => ({ ...EMPTY_THREAD, with: ids });
const anyOf = (...ids: string[]) => ({ ...EMPTY_THREAD, any: ids });
const without = (...ids: string[]) => ({ ...EMPTY_THREAD, without: ids });

test("tells who joined, and who left", () => {
  expect(followedChange(following("a"), following("a", "b"))).toEqual({ id: "b", became: "following" });
  expect(followedChange(following("a", "b"), following("b"))).toEqual({ id: "a", became: "unfollowed" });
  expect(followedChange(EMPTY_THREAD, anyOf("a"))).toEqual({ id: "a", became: "following" });
});

test("who is left out is not followed, and was not", () => {
  expect(followedChange(EMPTY_THREAD, without("a"))).toEqual({ id: "a", became: "leftOut" });
  expect(followedChange(without("a"), EMPTY_THREAD)).toEqual({ id: "a", became: "letIn" });
});

test("tells who counts otherwise", () => {
  expect(followedChange(following("a"), without("a"))).toEqual({ id: "a", became: "leftOut" });
  expect(followedChange(without("a"), anyOf("a"))).toEqual({ id: "a", became: "following" });
  expect(followedChange(following("a"), anyOf("a"))).toEqual({ id: "a", became: "following" });
});

test("tells nothing where several, or nothing of it changed", () => {
  expect(followedChange(following("a", "b"), EMPTY_THREAD)).toBeUndefined();
  expect(followedChange(following("a"), following("b"))).toBeUndefined();
  expect(followedChange(following("a"), { ...following("a"), q: "x" })).toBeUndefined();
});
