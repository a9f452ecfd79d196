import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_THREAD } from "@/address/address";
import { rowsToPaint } from "./near-rows";
import type { DrawnThread } from "./use-painted-thread";

const drawn = (matched: readonly number[]): DrawnThread => ({
  address: { language: "tr", screen: { name: "stories" }, thread: EMPTY_THREAD, view: "single" },
  thread: {
    thread: EMPTY_THREAD,
    matched,
    counts: [],
    hits: undefined,
    searching: false,
    unsearched: false,
  },
});

const ascending = fc.uniqueArray(fc.nat(60), { maxLength: 40 }).map((all) => all.sort((a, b) => a - b));
const MOST = 8;

describe("rows drawn before the paint", () => {
  test("once painted they are the newest of the thread, all of them", () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: 1, max: 12 }), (matched, near) => {
        const now = drawn(matched);
        expect(rowsToPaint(now, now, near, MOST).positions).toEqual(matched.slice(-MOST));
      }),
    );
  });

  test("before it the near ones are there and no others among them, and beyond them what stood", () => {
    fc.assert(
      fc.property(ascending, ascending, fc.integer({ min: 1, max: 12 }), (matched, before, near) => {
        const { positions, firstNear } = rowsToPaint(drawn(matched), drawn(before), near, MOST);
        expect(positions.filter((position) => position >= firstNear)).toEqual(
          matched.slice(-MOST).slice(-near),
        );
        expect(positions.filter((position) => position < firstNear)).toEqual(
          before.length > MOST ? [] : before.filter((position) => position < firstNear),
        );
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
      }),
    );
  });
});
