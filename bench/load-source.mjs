import { runnerImport } from "vite";

/** A module of İzlek's own source, as the benches in Node use it. @param {string} path below the root, `/src/…` */
export async function loadSource(path) {
  const options = { configFile: false, resolve: { tsconfigPaths: true }, logLevel: "error" };
  return (await runnerImport(path, options)).module;
}
