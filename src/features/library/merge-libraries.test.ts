import * as fc from "fast-check";
import { expect, test } from "vitest";
import { put } from "./edit-library";
import { EMPTY_LIBRARY, type Library, SHELVES } from "./library";
import { anyLibrary } from "./library-arbitrary";
import { mergeLibraries, reportMerge } from "./merge-libraries";

const keys = (library: Library) => [
  ...SHELVES.flatMap((shelf) => Object.keys(library[shelf]).map((key) => `${shelf} ${key}`)),
  ...Object.entries(library.history).flatMap(([day, opened]) =>
    Object.keys(opened).map((id) => `${day} ${id}`),
  ),
];

test("merging again changes nothing", () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (a, b) => {
      expect(mergeLibraries(a, a)).toEqual(a);
      expect(mergeLibraries(mergeLibraries(a, b), b)).toEqual(mergeLibraries(a, b));
    }),
  );
});

test("the order of merging doesn't matter", () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, anyLibrary, (a, b, c) => {
      expect(mergeLibraries(a, b)).toEqual(mergeLibraries(b, a));
      expect(mergeLibraries(mergeLibraries(a, b), c)).toEqual(mergeLibraries(a, mergeLibraries(b, c)));
    }),
  );
});

test("nothing is lost and nothing is made up", () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (a, b) => {
      const merged = mergeLibraries(a, b);
      expect(new Set(keys(merged))).toEqual(new Set([...keys(a), ...keys(b)]));
      for (const shelf of SHELVES)
        for (const [key, record] of Object.entries(merged[shelf]))
          expect([a[shelf][key], b[shelf][key]]).toContainEqual(record);
    }),
  );
});

test("the report counts every record of the file once", () => {
  fc.assert(
    fc.property(anyLibrary, anyLibrary, (into, from) => {
      const { added, already, replaced } = reportMerge(into, from);
      expect(added + already).toBe(keys(from).length);
      expect(replaced).toBeLessThanOrEqual(already);
    }),
  );
});

test("says what a later record of the same story replaces", () => {
  const here = put("stories", "a", { at: 1, title: { tr: "eski" } })(EMPTY_LIBRARY);
  const file = put("stories", "a", { at: 2, title: { tr: "yeni" } })(EMPTY_LIBRARY);
  expect(reportMerge(here, file)).toEqual({ added: 0, already: 1, replaced: 1 });
  expect(reportMerge(file, here)).toEqual({ added: 0, already: 1, replaced: 0 });
  expect(mergeLibraries(here, file).stories["a"]?.title.tr).toBe("yeni");
});
