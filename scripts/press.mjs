// Runs a command of src/press, TypeScript as it is, with the module runner Vite brings along (docs/decisions/0011-running-the-press.md).
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [command = "", ...args] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)*$/.test(command))
  throw new Error(`No command of the press is called ${JSON.stringify(command)}.`);
const { module } = await runnerImport(`/src/press/${command}.ts`, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  configFile: false,
  logLevel: "error",
  resolve: { tsconfigPaths: true },
});
process.exitCode = await module.main(args);
