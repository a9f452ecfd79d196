import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_THREAD, type Thread } from "@/address/address";
import { roleOf, toggleEntities, toggleEntity, withRole } from "./change-thread";

const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
const role = fc.constantFrom("with" as const, "any" as const, "without" as const);
const aThread = fc
  .array(fc.tuple(id, role))
  .map((steps) => steps.reduce<Thread>((thread, [who, as]) => withRole(thread, who, as), EMPTY_THREAD));
const asSets = ({ with: all, any, without }: Thread) => [all, any, without].map((ids) => ids.toSorted());

test("following twice is nothing; one that was left out or one of several is not followed after it but anew", () => {
  fc.assert(
    fc.property(aThread, id, (thread, who) => {
      const before = roleOf(thread, who);
      const once = toggleEntity(thread, who);
      const twice = toggleEntity(once, who);
      expect(roleOf(once, who)).toBe(before === undefined ? "with" : undefined);
      if (before === undefined) expect(twice).toEqual(thread);
      else expect(asSets(twice)).toEqual(asSets(withRole(thread, who, "with")));
    }),
  );
});

test("one of several names clicked on twice is nothing where none is followed", () => {
  fc.assert(
    fc.property(aThread, fc.uniqueArray(id, { minLength: 2 }), (thread, several) => {
      fc.pre(several.every((who) => roleOf(thread, who) === undefined));
      expect(toggleEntities(toggleEntities(thread, several), several)).toEqual(thread);
    }),
  );
});

test("in whatever order names are followed, the thread holds the same", () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), fc.func(fc.nat()), (ids, rank) => {
      const other = ids.toSorted((a, b) => rank(a) - rank(b));
      const follow = (all: readonly string[]) => all.reduce(toggleEntity, EMPTY_THREAD);
      expect(asSets(follow(other))).toEqual(asSets(follow(ids)));
    }),
  );
});
