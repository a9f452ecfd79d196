import fc from "fast-check";
import { expect, test } from "vitest";
import { slug } from "./slug";

test.each([
  ["Işığın İzleği", "isigin-izlegi"],
  ["ÇĞÖŞÜ çğöşü", "cgosu-cgosu"],
  ["Hakkâri’de 3. gün", "hakkaride-3-gun"],
  ["Workers’ Party of Korea", "workers-party-of-korea"],
  ["I\u0307stanbul", "istanbul"],
  ["Kim Jong-un – Putin", "kim-jong-un-putin"],
  ["北京", ""],
])("5.6: %s → %s", (text, id) => {
  expect(slug(text)).toBe(id);
});

test("whatever comes, an id or nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u.test(slug(text))),
  );
});
