import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { followedChange } from "./followed-change";

const following = (...ids: string[]) => ({ ...EMPTY_THREAD, with: ids });

test("tells who joined, and who left", () => {
  expect(followedChange(following("a"), following("a", "b"))).toEqual({ id: "b", followed: true });
  expect(followedChange(following("a", "b"), following("b"))).toEqual({ id: "a", followed: false });
});

test("tells nothing where a role, several, or nothing of it changed", () => {
  expect(followedChange(following("a"), { ...EMPTY_THREAD, any: ["a"] })).toBeUndefined();
  expect(followedChange(following("a", "b"), EMPTY_THREAD)).toBeUndefined();
  expect(followedChange(following("a"), { ...following("a"), q: "x" })).toBeUndefined();
});
