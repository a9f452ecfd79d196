import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "@/lib/fuzz-runs";
import { type Address, ROLES, VIEWS } from "./address";
import { formatAddress } from "./format-address";
import { foldWords, parseAddress } from "./parse-address";

function read(url: string): Address {
  const { pathname, search, hash } = new URL(url, "https://edition.example");
  return parseAddress({ pathname, search, hash });
}

const canonical = (url: string) => formatAddress(read(url));

describe("reading and writing", () => {
  test.each([
    ["/tr/", "/tr/"],
    ["/en", "/en/"],
    ["/en/stories/x/", "/en/stories/x"],
    ["/en/stories/x.html?with=a", "/en/stories/x?with=a"],
    ["/tr/index.html", "/tr/"],
    ["/tr/stories/index.html", "/tr/stories/index"],
    ["/tr/?with=a&with=b,a&any=b,c", "/tr/?with=a,b&any=c"],
    ["/tr/?without=x&with=y&any=x", "/tr/?with=y&any=x"],
    ["/tr/?to=2019&from=2024", "/tr/?from=2019&to=2024"],
    ["/tr/?from=2023-09-13&to=2023", "/tr/?from=2023-09-13&to=2023"],
    ["/tr/?from=2023-13&to=2023-02-30&q=%20", "/tr/"],
    ["/en/?q=train%20%20to+Khasan,%20again", "/en/?q=train%20to%20Khasan,%20again"],
    ["/en/stories/x?view=parallel&utm_source=y#p3s2", "/en/stories/x?view=parallel#p3s2"],
    ["/en/stories/x?view=single#p0", "/en/stories/x"],
    ["/en/?view=parallel", "/en/"],
    ["/en/?with=Kim,../etc,__proto__,kim-jong-un", "/en/?with=kim-jong-un"],
    ["/tr/stories/%2e%2e%2fx", "/tr/stories/%2e%2e%2fx"],
  ])("%s is written %s", (given, expected) => {
    expect(canonical(given)).toBe(expected);
  });

  test("a path that is no screen is said, not thrown", () => {
    expect(read("/tr/nowhere/at/all").screen).toEqual({ name: "not-found", path: "nowhere/at/all" });
    expect(read("/elsewhere").screen.name).toBe("not-found");
  });
});

const entityId = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const storyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,3}$/);
const year = fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, "0"));
const screen = fc.oneof(
  fc.constantFrom(
    { name: "stories" } as const,
    { name: "entities" } as const,
    { name: "library" } as const,
    { name: "about" } as const,
    { name: "desk" } as const,
  ),
  storyId.map((id) => ({ name: "story", id }) as const),
  entityId.map((id) => ({ name: "entity", id }) as const),
  year.map((year) => ({ name: "archive", year }) as const),
);
const ids = fc.uniqueArray(entityId, { maxLength: 9 });
const words = fc.string({ unit: "grapheme", maxLength: 30 }).map(foldWords);
const address: fc.Arbitrary<Address> = fc
  .record({
    language: fc.constantFrom("tr", "en"),
    screen,
    ids,
    cuts: fc.tuple(fc.nat(9), fc.nat(9)),
    range: fc.tuple(fc.option(year), fc.option(year)),
    q: words,
    view: fc.constantFrom(...VIEWS),
    passage: fc.option(
      fc.record({ paragraph: fc.integer({ min: 1, max: 999 }), pair: fc.integer({ min: 1, max: 99 }) }),
    ),
  })
  .map(({ ids, cuts, range, q, view, passage, ...rest }): Address => {
    const [a, b] = cuts.toSorted((x, y) => x - y) as [number, number];
    const [from, to] = range[0] && range[1] && range[0] > range[1] ? [range[1], range[0]] : range;
    const onStory = rest.screen.name === "story";
    return {
      ...rest,
      thread: {
        with: ids.slice(0, a),
        any: ids.slice(a, b),
        without: ids.slice(b),
        ...(from && { from }),
        ...(to && { to }),
        ...(q && { q }),
      },
      view: onStory ? view : "single",
      ...(onStory && passage && { passage }),
    };
  });

describe("the grammar", () => {
  test("what is written is read back the same", () => {
    fc.assert(
      fc.property(address, (a) => {
        expect(read(formatAddress(a))).toEqual(a);
      }),
      fuzzRuns(3000),
    );
  });

  test("bytes that are no words are dropped", () => {
    const wordsOf = (search: string) => parseAddress({ pathname: "/tr/", search }).thread.q;
    expect(wordsOf("?q=%ff")).toBeUndefined();
    expect(wordsOf("?q=%E0%A4&q=tren")).toBe("tren");
    expect(wordsOf("?q=tren%ff")).toBe("tren");
  });

  test("any location is read without throwing, and its canonical form is stable", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .array(
          fc.tuple(fc.constantFrom(...ROLES, "from", "to", "q", "view", "x"), fc.string({ unit: "binary" })),
        )
        .map((pairs) => pairs.map(([k, v]) => `${k}=${v}`).join("&")),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("/tr/", "/en/stories/a", "/x"),
        hostile,
        hostile,
        (pathname, search, hash) => {
          const once = formatAddress(parseAddress({ pathname, search: `?${search}`, hash: `#${hash}` }));
          expect(canonical(once)).toBe(once);
        },
      ),
      fuzzRuns(3000),
    );
  });
});
