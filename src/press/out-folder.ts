import { readdir, readFile, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { BuildSettings } from "./build-settings";
import { Refusal } from "./refusal";

/** Where somebody keeps the history of a folder. */
const HISTORIES = [".git", ".hg", ".svn"];
/** How the first page of every site ends its title (root-page.ts). */
const OURS = "İzlek</title>";

/**
 * The folder of the site is replaced whole, so it may hold nothing but a site that İzlek made before.
 * @param projectDir where the program stands
 * @throws {Refusal} where something else would be lost
 */
export async function requireOutFolder(
  { outDir, editionDir }: Pick<BuildSettings, "outDir" | "editionDir">,
  projectDir: string,
): Promise<void> {
  const [out, edition, project] = await Promise.all([outDir, editionDir, projectDir].map(realOf));
  if (out === undefined || edition === undefined || project === undefined) return;
  if (isWithin(edition, out)) throw refusal(outDir, `the edition in ${editionDir} would be lost`);
  if (isWithin(out, edition)) throw refusal(outDir, `it lies in the edition's folder, ${editionDir}`);
  if (isWithin(project, out)) throw refusal(outDir, "İzlek itself is in there");
  const names = await namesIn(out, outDir);
  if (names.length === 0) return;
  const history = names.find((name) => HISTORIES.includes(name));
  if (history !== undefined) throw refusal(outDir, `${history} is in there, and would be lost`);
  const first = await readFile(join(out, "index.html"), "utf8").catch(() => "");
  if (!first.includes(OURS))
    throw refusal(outDir, "there are files in it, and they are no site that İzlek made");
}

function refusal(outDir: string, why: string): Refusal {
  return new Refusal(
    `OUT=${outDir}: ${why}. A build replaces the folder as a whole: name another one, or empty it. Nothing was built.`,
  );
}

async function namesIn(out: string, outDir: string): Promise<string[]> {
  try {
    return await readdir(out);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") return [];
    throw refusal(
      outDir,
      code === "ENOTDIR"
        ? "this is no folder"
        : `it cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

/** The path without links, also of what is not there yet. */
async function realOf(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => undefined);
  if (real !== undefined || dirname(whole) === whole) return real ?? whole;
  return join(await realOf(dirname(whole)), basename(whole));
}

/** Whether a path is the folder itself or in it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
