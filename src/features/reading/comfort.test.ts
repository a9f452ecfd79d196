// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  applyComfort,
  type Comfort,
  FACES,
  MEASURES,
  readComfort,
  SIZES,
  THEMES,
  USUAL,
  writeComfort,
} from "./comfort";

const comforts: fc.Arbitrary<Comfort> = fc.record({
  theme: fc.constantFrom(...THEMES),
  size: fc.constantFrom(...SIZES),
  measure: fc.constantFrom(...MEASURES),
  face: fc.constantFrom(...FACES),
  justify: fc.constantFrom("on", "off"),
  hyphens: fc.constantFrom("on", "off"),
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(comforts, (comfort) => {
      expect(readComfort(writeComfort(comfort))).toEqual(comfort);
    }),
  );
});

test("the usual is not stored, and anything broken is the usual", () => {
  expect(writeComfort(USUAL)).toBeNull();
  for (const text of [null, "", "{", "7", "null", "[]", '{"theme":"pink","size":3}'])
    expect(readComfort(text)).toEqual(USUAL);
});

test("unknown stored words are dropped one by one", () => {
  expect(readComfort('{"theme":"pink","size":"5","x":"y"}')).toEqual({ ...USUAL, size: "5" });
});

test("choices stand on the root element until they are the usual again", () => {
  const root = document.createElement("html");
  applyComfort({ ...USUAL, theme: "sepia", size: "7" }, root);
  expect({ ...root.dataset }).toEqual({ theme: "sepia", size: "7" });
  applyComfort(USUAL, root);
  expect({ ...root.dataset }).toEqual({});
});
