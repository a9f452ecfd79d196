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

  test("before it the near ones are seen and no others among them, and all that stood still stands", () => {
    fc.assert(
      fc.property(ascending, ascending, fc.integer({ min: 1, max: 12 }), (matched, before, near) => {
        const { positions, standing, going } = rowsToPaint(drawn(matched), drawn(before), near, MOST);
        const seen = matched.slice(-MOST).slice(-near);
        const [first = 0] = seen;
        const shown = positions.filter((position) => !going.has(position));
        expect(shown.filter((position) => position >= first)).toEqual(seen);
        expect([...standing]).toEqual(before.length > MOST ? [] : before);
        expect(new Set(positions)).toEqual(new Set([...standing, ...seen]));
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect([...going].filter((position) => !standing.has(position))).toEqual([]);
      }),
    );
  });
});
