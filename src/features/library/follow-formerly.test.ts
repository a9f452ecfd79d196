import * as fc from "fast-check";
import { expect, test } from "vitest";
import { opened, put } from "./edit-library";
import { followFormerly } from "./follow-formerly";
import { EMPTY_LIBRARY, type Library } from "./library";
import { anyLibrary } from "./library-arbitrary";
import { whatIsNew } from "./what-is-new";

const index = {
  ids: ["new-id", "other"],
  hashes: ["h1", "h2"],
  position: new Map([
    ["new-id", 0],
    ["other", 1],
  ]),
  formerly: { "old-id": "new-id" },
};
const title = { tr: "Başlık" };

test("what was saved under a former id is found under the present one", () => {
  const sentence = { at: 2, title, story: "old-id", passage: "p1s2", text: { tr: "Cümle." } };
  const kept = [
    put("stories", "old-id", { at: 1, title }),
    put("sentences", "old-id#p1s2", sentence),
    opened("old-id", "h0", new Date(2026, 10, 26, 9)),
  ].reduce<Library>((library, edit) => edit(library), { ...EMPTY_LIBRARY, seen: "" });
  const followed = followFormerly(kept, index);
  expect(followed.stories).toEqual({ "new-id": { at: 1, title } });
  expect(followed.sentences).toEqual({ "new-id#p1s2": { ...sentence, story: "new-id" } });
  expect(Object.keys(followed.history["2026-11-26"] ?? {})).toEqual(["new-id"]);
  expect(whatIsNew(index, followed.seen)).toEqual(new Map([[1, "new"]]));
});

test("both ids saved become one record, the later", () => {
  const kept = [
    put("stories", "old-id", { at: 5, title: { en: "Later" } }),
    put("stories", "new-id", { at: 3, title }),
  ].reduce((library, edit) => edit(library), EMPTY_LIBRARY);
  expect(followFormerly(kept, index).stories).toEqual({ "new-id": { at: 5, title: { en: "Later" } } });
});

test("a story that left stays as it is", () => {
  const kept = put("stories", "gone", { at: 1, title })(EMPTY_LIBRARY);
  expect(followFormerly(kept, index)).toBe(kept);
});

test("following twice is following once", () => {
  const moved = { ...index, formerly: { a: "b", "2023-x": "new-id" } };
  fc.assert(
    fc.property(anyLibrary, (library) => {
      const once = followFormerly(library, moved);
      expect(followFormerly(once, moved)).toEqual(once);
    }),
  );
});
