import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_LIBRARY, LIBRARY_VERSION } from "./library";
import { anyLibrary } from "./library-arbitrary";
import { migrateLibrary } from "./migrate-library";
import { readLibrary } from "./read-library";

const title = { tr: "Başlık" };

/** As version 1 kept it. */
const first = {
  version: 1,
  stories: { a: { at: 1, title } },
  sentences: {},
  threads: {},
  history: { "2026-11-26": { a: 5 } },
  seen: { b: "h2", a: "h1" },
};

test("what this version keeps is read as it is, also after a walk through JSON", () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      expect(readLibrary(JSON.parse(JSON.stringify(library)))).toEqual({ library });
    }),
  );
});

test("version 1 is brought here, and nothing of it is lost", () => {
  expect(readLibrary(first)).toEqual({ library: { ...first, version: LIBRARY_VERSION, seen: "a h1\nb h2" } });
  const { seen: _, ...neverVisited } = first;
  expect(readLibrary(neverVisited)).toEqual({ library: { ...neverVisited, version: LIBRARY_VERSION } });
});

test("a library of version 1 with anything in it arrives whole", () => {
  fc.assert(
    fc.property(anyLibrary, fc.dictionary(fc.constantFrom("a", "b"), fc.constant("h1")), (library, seen) => {
      const { seen: _, ...parts } = library;
      const read = readLibrary({ ...parts, version: 1, seen });
      expect(read).toMatchObject({ library: parts });
    }),
  );
});

test("migrating twice is migrating once, whatever comes", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(migrateLibrary(migrateLibrary(raw))).toEqual(migrateLibrary(raw));
    }),
  );
});

test("a later version is left alone", () => {
  expect(readLibrary({ version: LIBRARY_VERSION + 1, shelves: [] })).toEqual({ fault: "newer" });
});

test("of a broken one, what is whole is kept and the place is named", () => {
  const broken = { ...first, stories: { a: { at: 1, title }, b: { at: "yesterday" } }, threads: 7 };
  const read = readLibrary(broken);
  expect(read).toMatchObject({ fault: "broken", where: "stories.b.at" });
  expect("rest" in read && read.rest.stories).toEqual({ a: { at: 1, title } });
  expect("rest" in read && read.rest.threads).toEqual({});
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const read = readLibrary(raw);
      if ("rest" in read) expect(readLibrary(read.rest)).toEqual({ library: read.rest });
    }),
  );
  expect(readLibrary(undefined)).toMatchObject({ fault: "broken", rest: EMPTY_LIBRARY });
});
