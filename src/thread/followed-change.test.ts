import { expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { followedChange } from "./followed-change";

const following = (...ids: string[]) => ({ ...EMPTY_THREAD, with: ids });
const leavingOut = (...ids: string[]) => ({ ...EMPTY_THREAD, without: ids });

test("tells who joined, and who left", () => {
  expect(followedChange(following("a"), following("a", "b"))).toEqual({ id: "b", became: "following" });
  expect(followedChange(following("a", "b"), following("b"))).toEqual({ id: "a", became: "unfollowed" });
});

test("tells who is left out, and who no more", () => {
  expect(followedChange(EMPTY_THREAD, leavingOut("a"))).toEqual({ id: "a", became: "leftOut" });
  expect(followedChange(following("a"), leavingOut("a"))).toEqual({ id: "a", became: "leftOut" });
  expect(followedChange(leavingOut("a", "b"), leavingOut("b"))).toEqual({ id: "a", became: "letIn" });
  expect(followedChange(leavingOut("a"), following("a"))).toEqual({ id: "a", became: "following" });
});

test("tells nothing where a name is followed in another way, or several, or nothing of it changed", () => {
  expect(followedChange(following("a"), { ...EMPTY_THREAD, any: ["a"] })).toBeUndefined();
  expect(followedChange(following("a", "b"), EMPTY_THREAD)).toBeUndefined();
  expect(followedChange(following("a"), { ...following("a"), q: "x" })).toBeUndefined();
});
