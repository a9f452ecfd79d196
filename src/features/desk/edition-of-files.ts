import type { EditionFiles } from "@/content/check-edition";
import { type DroppedFile, isWanted } from "./dropped-files";

/** What was dropped, as the files of an edition. */
export interface FoundFiles {
  /** By their names within an edition's folder. */
  readonly files: EditionFiles;
  /** False where single files were dropped, which belong to an edition that is elsewhere. */
  readonly isWhole: boolean;
}

/** What browsers add to the name of a file that is downloaded twice. */
const TWICE = / \(\d+\)(?=\.json$)/u;

/**
 * Finds the edition in what was dropped: the folder with `edition.json`, however deep, or with both `entities.json` and
 * `stories/`. Without one, each JSON file is a story of its own (or the `entities.json` that goes with it).
 */
export function editionOfFiles(dropped: readonly DroppedFile[]): FoundFiles {
  const all = dropped
    .map(({ path, bytes }) => ({ path: path.replaceAll("\\", "/").replace(/^(?:\.?\/)+/u, ""), bytes }))
    .filter(({ path }) => isWanted(path));
  const root = rootOf(all.map(({ path }) => path));
  if (root !== undefined) {
    const inside = all.filter(({ path }) => path.startsWith(root));
    const named = inside.map(({ path, bytes }) => [path.slice(root.length), bytes] as const);
    return { files: new Map(named.filter(([name]) => isOfEdition(name))), isWhole: true };
  }
  const named = all.map(({ path, bytes }) => [looseName(path), bytes] as const);
  return { files: new Map(named.filter(([name]) => !name.endsWith(".schema.json"))), isWhole: false };
}

function isOfEdition(name: string): boolean {
  return name.startsWith("stories/") || (!name.includes("/") && name.endsWith(".json"));
}

function rootOf(paths: readonly string[]): string | undefined {
  const folders = (name: string) =>
    paths
      .filter((path) => path === name || path.endsWith(`/${name}`))
      .map((path) => path.slice(0, path.length - name.length))
      .sort((a, b) => a.length - b.length);
  const [root] = folders("edition.json");
  if (root !== undefined) return root;
  return folders("entities.json").find((folder) =>
    paths.some((path) => path.startsWith(`${folder}stories/`)),
  );
}

function looseName(path: string): string {
  const name = (path.split("/").at(-1) ?? path).replace(TWICE, "");
  return name === "entities.json" ? name : `stories/${name}`;
}
