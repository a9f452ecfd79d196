/** A place in a JSON value: keys and, for lists, numbers from 0. */
export type JsonPath = readonly (string | number)[];

/** `paragraphs[0].pairs[2].tr`; `$` is the whole file. Keys that are no plain word are quoted. */
export function formatPath(path: JsonPath): string {
  if (path.length === 0) return "$";
  return path.map(formatStep).join("").replace(/^\./, "");
}

function formatStep(step: string | number): string {
  if (typeof step === "number") return `[${String(step)}]`;
  return /^[$\w]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}

/** Reads what `formatPath` writes; undefined for anything else. */
export function parsePath(text: string): JsonPath | undefined {
  if (text === "$") return [];
  const path: (string | number)[] = [];
  let at = 0;
  while (at < text.length) {
    STEP.lastIndex = at;
    const [whole, word, number, quoted] = STEP.exec(text) ?? [];
    if (whole === undefined || (at > 0 && word !== undefined && !whole.startsWith("."))) return undefined;
    path.push(word ?? (number === undefined ? String(JSON.parse(quoted ?? "")) : Number(number)));
    at += whole.length;
  }
  return path.length > 0 ? path : undefined;
}

const STEP = /\.?([$\w]+)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
