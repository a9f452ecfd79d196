import { resolve } from "node:path";
import { expect, test } from "vitest";
import { chunkNamer } from "./chunk-namer";

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  "src/app/take-over.tsx": ["src/address/address.ts", "node_modules/react/index.js"],
  "src/app/A.tsx": ["src/address/address.ts", "src/two.ts", "src/three.ts", "src/a.css"],
  "src/app/B.tsx": ["src/two.ts", "src/three.ts", "src/round.ts"],
  "src/app/C.tsx": ["src/three.ts"],
  "src/round.ts": ["src/app/B.tsx"],
};
const graph = {
  getModuleInfo: (id: string) => {
    const found = Object.entries(IMPORTS).find(([source]) => resolve(source) === id);
    return { importedIds: (found?.[1] ?? []).map((source) => resolve(source)) };
  },
};
const nameOf = chunkNamer({ a: "src/app/A.tsx", b: "src/app/B.tsx", c: "src/app/C.tsx" });

test.each([
  ["src/app/take-over.tsx", "program"],
  ["src/address/address.ts", "program"],
  ["node_modules/react/index.js", "react"],
  ["src/app/A.tsx", "a"],
  ["src/round.ts", "b"],
  ["src/two.ts", "a-and-b"],
  ["src/three.ts", "program"],
  ["src/a.css", null],
  ["src/only-lazy.ts", null],
])("%s goes into %s", (source, chunk) => {
  expect(nameOf(resolve(source), graph)).toBe(chunk);
});
