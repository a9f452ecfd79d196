import { expect, test } from "vitest";
import { classesOf, usedCss } from "./used-css";

const used = (css: string, ...classes: string[]) => usedCss(css, new Set(classes));

test("the classes of a page, as they were before they were escaped", () => {
  expect([...classesOf('<p class="a md:b"><i class="[&amp;_a]:c"></i></p>')]).toEqual([
    "a",
    "md:b",
    "[&_a]:c",
  ]);
});

test("a rule stays when an element can have all classes of one of its selectors", () => {
  expect(used(".a{x:1}.b{x:2}.a .c,.a p{x:3}p{x:4}", "a")).toBe(".a{x:1}.a .c,.a p{x:3}p{x:4}");
});

test("escaped names are read", () => {
  const css = ".md\\:b{x:1}.w-\\[3px\\]{x:2}.\\[\\&_a\\]\\:c a{x:3}.\\32 xl{x:4}";
  expect(used(css, "md:b", "w-[3px]", "[&_a]:c", "2xl")).toBe(css);
  expect(used(css)).toBe("");
});

test("nested rules go with their selectors, layers keep their order, faces stay", () => {
  const css = '@layer a,b;@layer a{.x{y:1}}@media (width>1px){.x{y:2}.z{y:"}"}}@font-face{src:url("a;b")}';
  expect(used(css, "z")).toBe('@layer a,b;@layer a;@media (width>1px){.z{y:"}"}}@font-face{src:url("a;b")}');
});

test("what is negated or one of several is not asked for", () => {
  expect(used(".a:not(.b:hover){x:1}:is(.a,.c) p{x:2}.a:not(:is(.q,.r)){x:3}", "a")).toBe(
    ".a:not(.b:hover){x:1}:is(.a,.c) p{x:2}.a:not(:is(.q,.r)){x:3}",
  );
});

test("what answers the pointer, the focus or the printer can wait", () => {
  expect(
    used(".a:hover{x:1}.a,.a:focus-visible{x:2}@media print{p{x:3}}@media (hover:hover){p{x:4}}", "a"),
  ).toBe(".a,.a:focus-visible{x:2}");
});
