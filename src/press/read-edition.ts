import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CheckedEdition, checkEdition, type EditionFiles, sortProblems } from "@/content/check-edition";
import type { Edition } from "@/content/model";
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
  const inside = await readdir(join(folder, "stories")).catch((): string[] => []);
  const stories = inside.filter((name) => !name.startsWith("."));
  const unread: Problem[] = [];
  for (const name of [
    ...top.filter((each) => each.endsWith(".json")),
    ...stories.map((each) => `stories/${each}`),
  ]) {
    const content = await readFile(join(folder, name)).catch((error: unknown) => error);
    if (content instanceof Uint8Array) files.set(name, content);
    else unread.push(fileProblem(name, "unreadable", content instanceof Error ? content.message : "nothing"));
  }
  return { files, ...withUnread(checkEdition(files), unread) };
}

function withUnread(checked: CheckedEdition, unread: readonly Problem[]): CheckedEdition {
  if (unread.length === 0) return checked;
  const names = new Set(unread.map(({ file }) => file));
  return { problems: sortProblems([...unread, ...checked.problems.filter(({ file }) => !names.has(file))]) };
}

function missingFolder(folder: string): Problem {
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
