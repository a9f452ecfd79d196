import { build, type Rollup } from "vite";
import { expect, it } from "vitest";
import { compiledAhead } from "./compiled-ahead";

it("asks for the functions of a large file before anything else in it, and leaves a small one as it is", async () => {
  const large = await built(400);
  expect(large.length).toBeGreaterThan(10_000);
  expect(large.startsWith("//# allFunctionsCalledOnLoad\n")).toBe(true);
  expect(large.match(/allFunctionsCalledOnLoad/g)).toHaveLength(1);
  expect(await built(2)).not.toContain("allFunctionsCalledOnLoad");
});

/** What a file of so many functions is built into. */
async function built(functions: number): Promise<string> {
  const source = Array.from(
    { length: functions },
    (_, i) => `export function told${i}(x) { return x + ${i}; }`,
  );
  const entry = "virtual:told";
  const { output } = (await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "told",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source.join("\n") : undefined),
      },
      compiledAhead(),
    ],
    build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: "strict" } },
  })) as Rollup.RollupOutput;
  return output[0].code;
}
