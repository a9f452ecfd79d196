import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type CheckedEdition,
  checkEdition,
  checkEntities,
  type EditionFiles,
  sortProblems,
} from "@/content/check-edition";
import type { Edition, Entity } from "@/content/model";
import type { Problem } from "@/content/problem";
import { fileProblem } from "@/content/read-edition-file";
import { Refusal } from "./refusal";
import { count, problemReport } from "./report-problems";

export interface ReadEdition extends CheckedEdition {
  /** What was read, by name within the folder; `lineFinder` looks places up in it. */
  readonly files: EditionFiles;
}

/**
 * Reads and checks the edition in a folder: `edition.json`, `entities.json` and what is in `stories/`; anything beside
 * them is let be. What cannot be read is a problem like any other, so this never throws for what the folder holds.
 */
export async function readEdition(folder: string): Promise<ReadEdition> {
  const files = new Map<string, Uint8Array>();
  const top = await readdir(folder).catch(() => undefined);
  if (!top) return { files, problems: [missingFolder(folder)] };
  const inside = await readdir(join(folder, "stories")).catch(() => undefined);
  const stories = (inside ?? []).filter((name) => !name.startsWith("."));
  const unread = await readInto(files, folder, [
    ...top.filter((each) => each.endsWith(".json")),
    ...stories.map((each) => `stories/${each}`),
  ]);
  const { problems, ...checked } = withUnread(checkEdition(files), unread);
  const isEmpty = inside && stories.length === 0;
  return { files, ...checked, problems: isEmpty ? problems.map(emptyFolder) : problems };
}

/** Reads files of the folder; what cannot be read is returned. */
async function readInto(
  files: Map<string, Uint8Array>,
  folder: string,
  names: readonly string[],
): Promise<Problem[]> {
  const unread: Problem[] = [];
  for (const name of names) {
    const content = await readFile(join(folder, name)).catch((error: unknown) => error);
    if (content instanceof Uint8Array) files.set(name, content);
    else unread.push(fileProblem(name, "unreadable", content instanceof Error ? content.message : "nothing"));
  }
  return unread;
}

/** Files alone do not tell a folder with nothing in it from one that is not there. */
function emptyFolder(problem: Problem): Problem {
  return problem.code === "missing-folder"
    ? fileProblem(problem.file, "no-stories", "an empty folder")
    : problem;
}

function withUnread(checked: CheckedEdition, unread: readonly Problem[]): CheckedEdition {
  if (unread.length === 0) return checked;
  const names = new Set(unread.map(({ file }) => file));
  if (unread.some(({ file }) => file.startsWith("stories/"))) names.add("stories/");
  return { problems: sortProblems([...unread, ...checked.problems.filter(({ file }) => !names.has(file))]) };
}

/** No edition is where one was looked for. */
export function missingFolder(folder: string): Problem {
  return {
    ...fileProblem(folder, "missing-folder", "nothing"),
    expected: "a folder with edition.json, entities.json and stories/",
  };
}

/**
 * The edition in a folder, for the build.
 * @throws {Refusal} when there is anything wrong with it, after every problem was printed
 */
export async function requireEdition(folder: string): Promise<Edition> {
  const { edition, problems } = await readEdition(folder);
  if (edition) return edition;
  console.error(problemReport(problems));
  throw new Refusal(`The edition in ${folder} has ${count(problems.length, "problem")}; nothing was built.`);
}

/**
 * The entities of the edition in a folder, for who needs nothing else of it: the rest may be missing yet, or have faults.
 * @throws {Refusal} that lists what is wrong with them
 */
export async function requireEntities(folder: string): Promise<readonly Entity[]> {
  const files = new Map<string, Uint8Array>();
  const top = await readdir(folder).catch(() => undefined);
  if (!top) throw new Refusal(problemReport([missingFolder(folder)]));
  const unread = await readInto(
    files,
    folder,
    top.filter((name) => name === "entities.json"),
  );
  const { entities, problems } = checkEntities(files);
  if (!entities) throw new Refusal(problemReport(unread.length > 0 ? unread : problems));
  return entities;
}
