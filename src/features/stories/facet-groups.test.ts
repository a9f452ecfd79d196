import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_THREAD, type Thread } from "@/address/address";
import { index } from "@/thread/index-fixture";
import { type FacetGroups, facetGroups } from "./facet-groups";

const heads = index.entities.map((id) => ({ id, type: "person" as const, name: { tr: id, en: id } }));
const rank = new Map(heads.map(({ id }, place) => [id, place]));
const entities = {
  heads,
  order: { tr: [0, 1, 2, 3], en: [0, 1, 2, 3] },
  byId: new Map(heads.map((head) => [head.id, head])),
  rank: { tr: rank, en: rank },
};
const request = { index, entities, counts: [4, 2, 1, 0], language: "tr", words: "" } as const;
const persons = ({ person }: FacetGroups) => person.map(({ entity }) => entity.id);
const sorted = (thread: Thread) => facetGroups({ ...request, thread, order: "count" });

test("followed ones come first, then by count, or by the alphabet alone", () => {
  const thread = { ...EMPTY_THREAD, with: ["one"] };
  expect(persons(sorted(thread))).toEqual(["one", "all", "half", "nowhere"]);
  const byName = facetGroups({ ...request, thread, order: "name" });
  expect(persons(byName)).toEqual(["all", "half", "one", "nowhere"]);
});

test("an order that is held stays, for any thread, and tells of the thread all the same", () => {
  const threads = fc
    .tuple(fc.subarray([...index.entities]), fc.subarray([...index.entities]))
    .map(([followed, without]) => ({
      ...EMPTY_THREAD,
      with: followed,
      without: without.filter((id) => !followed.includes(id)),
    }));
  fc.assert(
    fc.property(threads, threads, (before, now) => {
      const held = sorted(before);
      const groups = facetGroups({ ...request, thread: now, order: "count", held });
      expect(persons(groups)).toEqual(persons(held));
      expect(new Set(groups.person)).toEqual(new Set(sorted(now).person));
    }),
  );
});

test("what was not there when it was held comes after the others", () => {
  const held = facetGroups({ ...request, thread: EMPTY_THREAD, order: "count", words: "one" });
  expect(persons(held)).toEqual(["one"]);
  const groups = facetGroups({ ...request, thread: EMPTY_THREAD, order: "count", held });
  expect(persons(groups)).toEqual(["one", "all", "half", "nowhere"]);
});
