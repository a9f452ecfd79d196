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
