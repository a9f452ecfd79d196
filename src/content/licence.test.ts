import { expect, test } from "vitest";
import { licenceName } from "./licence";

test.each([
  ["CC-BY-4.0", "CC BY 4.0"],
  ["CC-BY-NC-SA-4.0", "CC BY-NC-SA 4.0"],
  ["CC0-1.0", "CC0 1.0"],
  ["GFDL-1.3-or-later", "GFDL 1.3-or-later"],
])("%s is written %s", (spdx, name) => {
  expect(licenceName(spdx)).toBe(name);
});
