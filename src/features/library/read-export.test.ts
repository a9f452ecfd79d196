import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeExport } from "./exported-library";
import { EMPTY_LIBRARY, LIBRARY_VERSION } from "./library";
import { anyLibrary } from "./library-arbitrary";
import { readExport } from "./read-export";

const parts = { edition: "one", exported: "2026-11-26T10:00:00.000Z" };
const places = { a: { passage: "p1s3", at: 3, of: 9, when: 1 } };
const fileWith = (change: object) =>
  JSON.stringify({ izlek: "library", ...parts, library: EMPTY_LIBRARY, places, ...change });

test("what was exported is read back", () => {
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const file = { ...parts, library, places };
      expect(readExport(writeExport(file), "one")).toEqual({ izlek: "library", ...file });
    }),
  );
});

test.each([
  ["{", { fault: "notJson" }],
  ["", { fault: "notJson" }],
  ["[]", { fault: "foreign" }],
  ['{"stories":{}}', { fault: "foreign" }],
  [fileWith({ edition: "two" }), { fault: "otherEdition", edition: "two" }],
  [fileWith({ library: { ...EMPTY_LIBRARY, version: LIBRARY_VERSION + 1 } }), { fault: "newer" }],
  [fileWith({ library: { ...EMPTY_LIBRARY, threads: 3 } }), { fault: "broken", where: "library.threads" }],
  [fileWith({ library: { ...EMPTY_LIBRARY, stories: [] } }), { fault: "broken", where: "library.stories" }],
  [fileWith({ library: { ...EMPTY_LIBRARY, history: [] } }), { fault: "broken", where: "library.history" }],
  [
    fileWith({ library: { ...EMPTY_LIBRARY, history: { "2026-11-26": [] } } }),
    { fault: "broken", where: "library.history.2026-11-26" },
  ],
  [
    fileWith({ library: { ...EMPTY_LIBRARY, stories: { a: { at: 1, title: [] } } } }),
    { fault: "broken", where: "library.stories.a.title" },
  ],
  [fileWith({ places: [] }), { fault: "broken", where: "places" }],
  [fileWith({ places: { a: 1 } }), { fault: "broken", where: "places" }],
])("%s is refused with its reason", (text, fault) => {
  expect(readExport(text, "one")).toEqual(fault);
});

test("an older file is brought here", () => {
  const { version: _, ...rest } = EMPTY_LIBRARY;
  const old = fileWith({ library: { ...rest, version: 1, seen: { a: "h" } } });
  expect(readExport(old, "one")).toMatchObject({ library: { version: LIBRARY_VERSION, seen: "a h" } });
});

test("never throws, whatever the file is", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readExport(text, "one")));
});
