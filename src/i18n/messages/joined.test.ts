import { expect, test } from "vitest";
import { joined } from "./joined";

test("a group that stands in both catalogues has what either says", () => {
  const first = { shell: { home: "Home" }, timeline: { label: "Timeline" } };
  const late = { timeline: { apply: "Apply" }, about: { title: "About" } };
  expect(joined(first, late)).toEqual({
    shell: { home: "Home" },
    timeline: { label: "Timeline", apply: "Apply" },
    about: { title: "About" },
  });
});
