import type { EditionFiles } from "./check-edition";
import { decodeText } from "./decode-text";
import { parsePath } from "./json-path";
import { type JsonSource, readJson } from "./json-source";

/**
 * Looks up the line, from 1, of a JSON path in one of the files of an edition; each file is read once. Undefined when
 * the file or the path says nothing; a path that leads nowhere has the line of its nearest parent.
 */
export function lineFinder(files: EditionFiles): (file: string, path: string) => number | undefined {
  const sources = new Map<string, JsonSource | undefined>();
  return (file, path) => {
    if (!sources.has(file)) sources.set(file, sourceOf(files.get(file)));
    const steps = parsePath(path);
    return steps && sources.get(file)?.positionOf(steps).line;
  };
}

function sourceOf(content: Uint8Array | string | undefined): JsonSource | undefined {
  const { text } = content === undefined ? { text: undefined } : decodeText(content);
  const json = text === undefined ? undefined : readJson(text);
  return json && "source" in json ? json.source : undefined;
}
