import { expect, test } from "vitest";
import { askedFor, withImports } from "./page-weight.mjs";

test("scripts, preloaded modules and what holds up the first paint", () => {
  const html = `<head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" media="print" href="/p.css">
    <script src="/halt.js"></script><script type="module" crossorigin src="/main.js"></script><script>inline</script>
    <link rel="modulepreload" crossorigin href="/tr.js"><script defer src="/late.js"></script></head><body></body>`;
  expect(askedFor(html)).toEqual({
    scripts: ["/halt.js", "/main.js", "/late.js", "/tr.js"],
    blocking: ["/a.css", "/halt.js"],
  });
});

test("what is imported statically counts once, what is loaded on use does not", () => {
  const files = {
    "a/main.js": `import "./b.js"; import "../c.js"; import("./lazy.js")`,
    "a/b.js": `export * from "../c.js"`,
    "c.js": "",
  };
  expect(withImports(["a/main.js"], (file) => files[file])).toEqual(["a/main.js", "a/b.js", "c.js"]);
});
