import { build, type Rollup } from "vite";
import { expect, it } from "vitest";
import { compiledAhead } from "./compiled-ahead";

it("asks for the functions of a large file before anything else in it, and leaves a small one as it is", async () => {
  const large = await built(400);
  expect(large.length).toBeGreaterThan(10_000);
  expect(large.startsWith("//# allFunctionsCalledOnLoad\n")).toBe(true);
  expect(large.match(/allFunctionsCalledOnLoad/g)).toHaveLength(1);
  // What the bundler itself writes at the top of a file, last of all.
  expect(large).toContain("__vite__mapDeps");
  expect(await built(2)).not.toContain("allFunctionsCalledOnLoad");
});

/** What a file of so many functions is built into, which also loads two parts that share a third. */
async function built(functions: number): Promise<string> {
  const told = Array.from(
    { length: functions },
    (_, i) => `export function told${i}(x) { return x + ${i}; }`,
  );
  const sources: Readonly<Record<string, string>> = {
    "virtual:told": `${told.join("\n")}\nexport const parts = [() => import("virtual:a"), () => import("virtual:b")];`,
    "virtual:a": 'export { shared as a } from "virtual:shared";',
    "virtual:b": 'export { shared as b } from "virtual:shared";',
    "virtual:shared": "export const shared = () => document.title;",
  };
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "told",
        resolveId: (id) => (id in sources ? id : undefined),
        load: (id) => sources[id],
      },
      compiledAhead(),
    ],
    build: { write: false, rollupOptions: { input: "virtual:told", preserveEntrySignatures: "strict" } },
  })) as Rollup.RollupOutput;
  return output[0].code;
}
