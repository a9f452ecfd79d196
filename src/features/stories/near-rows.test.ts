import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsToPaint } from "./near-rows";

const drawn = (matched: readonly number[]) => ({ thread: { matched } });

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
        const rows = rowsToPaint(drawn(matched), drawn(before), near, MOST);
        const wanted = matched.slice(-MOST);
        const stood = before.length > MOST ? [] : before;
        const beyond =
          wanted.length < near ? [] : stood.filter((position) => position < (wanted.at(-near) ?? 0));
        const shown = rows.positions.filter((position) => !rows.going.has(position));
        expect(shown).toEqual([...beyond, ...wanted.slice(-near)]);
        expect([...rows.seen]).toEqual(wanted.slice(-near));
        expect([...rows.standing]).toEqual(stood);
        expect([...rows.going].filter((position) => !stood.includes(position))).toEqual([]);
        expect(stood.filter((position) => !rows.positions.includes(position))).toEqual([]);
      }),
    );
  });

  test("where few stories are left, all others that stood are to go", () => {
    const before = Array.from({ length: MOST }, (_, i) => i);
    const { positions, going } = rowsToPaint(drawn([3, 6]), drawn(before), 5, MOST);
    expect(positions).toEqual(before);
    expect([...going]).toEqual([0, 1, 2, 4, 5, 7]);
  });
});
