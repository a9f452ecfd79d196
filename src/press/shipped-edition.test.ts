import { expect, test } from "vitest";
import { lintEdition } from "@/drafting/lint";
import { requireEdition } from "./read-edition";

test("the shipped edition has no warning that it does not answer", { timeout: 60_000 }, async () => {
  const warnings = lintEdition(await requireEdition("edition"));
  expect(warnings.map(({ file, path, rule, found }) => `${file} ${path} ${rule} ${found}`)).toEqual([]);
});
