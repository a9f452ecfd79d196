import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_THREAD, ROLES, type Thread } from "@/address/address";
import { parseEdtf } from "@/content/edtf";
import { openIndex, type StoryIndex } from "@/content/story-index";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { withoutEntity } from "./change-thread";
import { countFacets } from "./count-facets";
import { matchStories } from "./match-stories";
import { intersect } from "./postings";

const ENTITIES = 7;
const YEARS = ["2001", "2002", "2003-05", "2003-05-10", "2004"];

const anIndex = fc
  .array(
    fc.record({
      start: fc.integer({ min: 11_200, max: 12_700 }),
      days: fc.nat(400),
      mentions: fc.uniqueArray(fc.nat(ENTITIES - 1)),
    }),
    { maxLength: 30 },
  )
  .map((stories): StoryIndex => {
    const sorted = stories.toSorted((a, b) => a.start - b.start || a.days - b.days);
    return openIndex({
      edition: { id: "x", title: { tr: "", en: "" }, description: { tr: "", en: "" }, licence: "CC0-1.0" },
      ids: sorted.map((_, i) => `s${i}`),
      dates: sorted.map(() => "2000"),
      start: sorted.map(({ start }) => start),
      end: sorted.map(({ start, days }) => start + days),
      entities: Array.from({ length: ENTITIES }, (_, i) => `e${i}`),
      mentions: sorted.map(({ mentions }) => mentions),
      formerly: {},
      hashes: [],
      files: {},
    });
  });

/** `e7` is not in the edition, so that it is ignored. */
const aThread = fc
  .record({
    roles: fc.array(fc.tuple(fc.nat(ENTITIES), fc.constantFrom(...ROLES)), { maxLength: 4 }),
    from: fc.option(fc.constantFrom(...YEARS), { nil: undefined }),
    to: fc.option(fc.constantFrom(...YEARS), { nil: undefined }),
    q: fc.boolean(),
  })
  .map(({ roles, from, to, q }): Thread => {
    const thread = roles.reduce<Thread>((rest, [n, role]) => {
      const free = withoutEntity(rest, `e${n}`);
      return { ...free, [role]: [...free[role], `e${n}`] };
    }, EMPTY_THREAD);
    return { ...thread, ...(from && { from }), ...(to && { to }), ...(q && { q: "words" }) };
  });

const someHits = fc.option(
  fc.uniqueArray(fc.nat(29)).map((hits) => new Set(hits)),
  { nil: undefined },
);

function isMatch(
  index: StoryIndex,
  thread: Thread,
  hits: ReadonlySet<number> | undefined,
  i: number,
): boolean {
  const ids = (index.mentions[i] ?? []).map((number) => index.entities[number] ?? "");
  const known = (list: readonly string[]) => list.filter((id) => index.entityNumber.has(id));
  const first = thread.from === undefined ? -Infinity : (parseEdtf(thread.from)?.start ?? NaN);
  const last = thread.to === undefined ? Infinity : (parseEdtf(thread.to)?.end ?? NaN);
  return (
    known(thread.with).every((id) => ids.includes(id)) &&
    (known(thread.any).length === 0 || known(thread.any).some((id) => ids.includes(id))) &&
    !thread.without.some((id) => ids.includes(id)) &&
    (index.end[i] ?? 0) >= first &&
    (index.start[i] ?? 0) <= last &&
    (thread.q === undefined || hits === undefined || hits.has(i))
  );
}

const recount = (index: StoryIndex, thread: Thread, hits: ReadonlySet<number> | undefined) =>
  [...index.ids.keys()].filter((i) => isMatch(index, thread, hits, i));

test("the stories of a thread are those of a plain scan", () => {
  fc.assert(
    fc.property(anIndex, aThread, someHits, (index, thread, hits) => {
      expect(matchStories(index, thread, hits)).toEqual(recount(index, thread, hits));
    }),
    fuzzRuns(500),
  );
});

test("in whatever order names are followed, they bring the same stories and counts", () => {
  fc.assert(
    fc.property(anIndex, aThread, someHits, (index, thread, hits) => {
      const turned = {
        ...thread,
        with: thread.with.toReversed(),
        any: thread.any.toReversed(),
        without: thread.without.toReversed(),
      };
      const matched = matchStories(index, thread, hits);
      expect(matchStories(index, turned, hits)).toEqual(matched);
      expect(countFacets(index, turned, matched, hits)).toEqual(countFacets(index, thread, matched, hits));
    }),
    fuzzRuns(200),
  );
});

test("each count is that of a plain recount of the rest of the thread", () => {
  fc.assert(
    fc.property(anIndex, aThread, someHits, (index, thread, hits) => {
      const counts = countFacets(index, thread, matchStories(index, thread, hits), hits);
      for (const [number, id] of index.entities.entries()) {
        const rest = thread.any.includes(id) ? { ...thread, any: [] } : thread;
        const stories = recount(index, rest, hits).filter((i) => index.mentions[i]?.includes(number));
        expect(counts[number]).toBe(stories.length);
      }
    }),
    fuzzRuns(500),
  );
});

test("an intersection is the same whichever list is the longer", () => {
  const ascending = fc.uniqueArray(fc.nat(500)).map((values) => values.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(ascending, ascending, (a, b) => {
      expect(intersect(a, b)).toEqual(a.filter((value) => b.includes(value)));
      expect(intersect(b, a)).toEqual(intersect(a, b));
    }),
  );
});
