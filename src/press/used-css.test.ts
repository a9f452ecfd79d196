import { expect, test } from "vitest";
import { namesOf, namesTogether, usedCss } from "./used-css";

const ELEMENTS = new Set(["p", "a"]);
const VALUES = new Set(["data-view=single", "aria-current=true"]);
const VARIABLES = new Set(["--drawn"]);
const used = (css: string, ...classes: string[]) =>
  usedCss(css, { classes: new Set(classes), elements: ELEMENTS, values: VALUES, variables: VARIABLES });

test("the classes of a page, as they were before they were escaped", () => {
  expect([...namesOf('<p class="a md:b"><i class="[&amp;_a]:c"></i></p>').classes]).toEqual([
    "a",
    "md:b",
    "[&_a]:c",
  ]);
});

test("a rule stays when an element can have all classes of one of its selectors", () => {
  expect(used(".a{x:1}.b{x:2}.a .c,.a p{x:3}p{x:4}", "a")).toBe(".a{x:1}.a p{x:3}p{x:4}");
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
  expect(used(".a:not(:nth-child(1 of :is(.q,.r))){x:1}.b:not(:nth-child(1 of :is(.q,.r))){x:2}", "a")).toBe(
    ".a:not(:nth-child(1 of :is(.q,.r))){x:1}",
  );
});

test("what answers the pointer, the focus or the printer can wait", () => {
  expect(
    used(".a:hover{x:1}.a,.a:focus-visible{x:2}@media print{p{x:3}}@media (hover:hover){p{x:4}}", "a"),
  ).toBe(".a{x:2}");
});

test("a selector goes that names an element the page lacks", () => {
  expect(used("table,p>a,:where(select,a) p,:is(td,th){x:1}#td,[td],p:td{x:2}video.a{x:3}", "a")).toBe(
    "p>a,:where(select,a) p{x:1}#td,[td],p:td{x:2}",
  );
});

test("a list in :where() asks for one of its members", () => {
  expect(used(":where(.a>:not(:last-child)){x:1}:where(.b>:not(:last-child)){x:2}", "a")).toBe(
    ":where(.a>:not(:last-child)){x:1}",
  );
});

test("of registered properties those stay that a rule uses", () => {
  expect(used('.a{x:var(--b)}@property --b{syntax:"*"}@property --c{syntax:"*"}', "a")).toBe(
    '.a{x:var(--b)}@property --b{syntax:"*"}',
  );
});

test("of a theme's variables those stay that a rule or an attribute reads", () => {
  expect(
    used(
      ":root,:host{--b:1;--c:var(--d, 2);--d:3;--drawn:4}.a{cursor:grab;x:var(--b)}:root[data-theme=sepia]{--b:2;--d:5}",
      "a",
    ),
  ).toBe(":root,:host{--b:1;--drawn:4}.a{x:var(--b)}:root[data-theme=sepia]{--b:2;}");
  expect([...namesOf('<path fill="var(--drawn)" d="M0">').variables]).toEqual(["--drawn"]);
});

test("a variable that is a string ends where that ends", () => {
  expect(used('.a{--b:url("data:x;y}z");x:1}', "a")).toBe(".a{x:1}");
});

test("a registered property that no rule sets stands as what it is at first", () => {
  const css = '.a{x:var(--b);y:var(--c)}p{--c:2}@property --b{syntax:"*";inherits:false;initial-value:solid}';
  const set = '@property --c{syntax:"*";initial-value:1}';
  expect(used(css + set, "a")).toBe(`.a{x:solid;y:var(--c)}p{--c:2}${set}`);
});

test("two pages have together what either has", () => {
  const { classes, elements } = namesTogether(namesOf('<i class="a">'), namesOf('<b class="c">'));
  expect([...classes]).toEqual(["a", "c"]);
  expect(elements.has("i") && elements.has("b")).toBe(true);
});

test("a rule of which nothing is left goes", () => {
  expect(used(".a{cursor:grab}p{x:1}", "a")).toBe("p{x:1}");
});

test("a selector goes that names a value no attribute of the page has, but not one that the head script sets", () => {
  expect(
    used(
      'p[data-view=single]{x:1}p[data-view=parallel]{x:2}p[aria-current="true"]{x:3}[aria-pressed=true]>p{x:4}p[data-view]{x:5}[data-size="7"]{x:6}:root[data-theme=sepia]{x:7}',
    ),
  ).toBe(
    'p[data-view=single]{x:1}p[aria-current="true"]{x:3}p[data-view]{x:5}[data-size="7"]{x:6}:root[data-theme=sepia]{x:7}',
  );
});

test("the values of a page's attributes, as they were before they were escaped", () => {
  expect([...namesOf('<p data-view="single" aria-label="a &amp; b" title="c">').values]).toEqual([
    "data-view=single",
    "aria-label=a & b",
  ]);
});

test("of a utility's variables those stay that a rule reads", () => {
  expect(used(".a{--tw-b:1;x:1}.a{--tw-c:2}.a{x:var(--tw-d,3)}.a{--tw-d:4}", "a")).toBe(
    ".a{x:1}.a{x:var(--tw-d,3)}.a{--tw-d:4}",
  );
});

test("movement, and the placeholders that the page colours anew, can wait", () => {
  expect(
    used(
      "::placeholder{x:1}p::placeholder{x:2}@media (prefers-reduced-motion:reduce){p{x:3}}@media (width>1px){p{x:4}}",
    ),
  ).toBe("p::placeholder{x:2}@media (width>1px){p{x:4}}");
});

test("a prefixed line under the text goes, other prefixes stay", () => {
  expect(
    used("p{-webkit-text-decoration-color:red;text-decoration-color:red;-webkit-hyphens:auto;hyphens:auto}"),
  ).toBe("p{text-decoration-color:red;-webkit-hyphens:auto;hyphens:auto}");
});
