import { resolve } from "node:path";

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

const PROGRAM = "src/app/take-over.tsx";
const REACT = /\/node_modules\/(?:react|react-dom|scheduler)\/|\0vite\/preload-helper/;
const SCRIPT = /\.[cm]?[jt]sx?$/;
/** What more screens than this draw with is in every page's program: so many small files would cost more. */
const MOST_SHARING = 2;

/**
 * Puts what every page starts with into one chunk, “program”, React aside, and what a screen adds to it into a chunk of the
 * screen's name; what loads on use is left to the bundler. Where a module belongs is read from the static imports.
 * @param screens source of each screen by its name
 * @returns the name of a module's chunk, or null where the bundler chooses
 */
export function chunkNamer(
  screens: Readonly<Record<string, string>>,
): (id: string, graph: ModuleGraph) => string | null {
  let program: ReadonlySet<string> | undefined;
  let drawn: readonly (readonly [string, ReadonlySet<string>])[] = [];
  const read = (graph: ModuleGraph) => {
    drawn = Object.entries(screens).map(([name, source]) => [name, importedFrom(resolve(source), graph)]);
    return importedFrom(resolve(PROGRAM), graph);
  };
  return (id, graph) => {
    if (REACT.test(id)) return "react";
    if (!SCRIPT.test(id)) return null;
    program ??= read(graph);
    const drawing = drawn.filter(([, modules]) => modules.has(id)).map(([name]) => name);
    if (program.has(id) || drawing.length > MOST_SHARING) return "program";
    return drawing.length === 0 ? null : drawing.join("-and-");
  };
}

/** A module and all that it imports statically, however far away. */
function importedFrom(root: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(root);
  return found;
}
