import * as fc from "fast-check";
import { EMPTY_LIBRARY, type Library } from "./library";
import { writeSeen } from "./seen";

const id = fc.constantFrom("a", "b", "c-1", "2023-x", "constructor-y");
const at = fc.integer({ min: 0, max: 3 });
const texts = fc.record(
  { tr: fc.constantFrom("bir", "iki"), en: fc.constantFrom("one", "two") },
  { requiredKeys: [] },
);
const story = fc.record({ at, title: texts });
const passage = fc.constantFrom("p1s1", "p2s3");

const sentences = fc
  .array(fc.record({ at, title: texts, story: id, passage, text: texts }), { maxLength: 4 })
  .map((all) =>
    Object.fromEntries(all.map((sentence) => [`${sentence.story}#${sentence.passage}`, sentence])),
  );

/** Small libraries that often hold the same things, for tests. */
export const anyLibrary: fc.Arbitrary<Library> = fc
  .record(
    {
      stories: fc.dictionary(id, story),
      sentences,
      threads: fc.dictionary(
        fc.constantFrom("with=a", "any=b"),
        fc.record({ at, query: fc.constant("with=a") }),
      ),
      history: fc.dictionary(
        fc.constantFrom("2026-11-26", "2026-11-27"),
        fc.dictionary(id, at, { minKeys: 1 }),
      ),
      seen: fc
        .dictionary(id, fc.subarray(["h1", "h2"], { minLength: 1 }))
        .map((byId) => writeSeen(new Map(Object.entries(byId)))),
    },
    { requiredKeys: ["stories", "sentences", "threads", "history"] },
  )
  .map((parts) => ({ ...EMPTY_LIBRARY, ...parts }));
