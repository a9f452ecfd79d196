import { LONGEST_WITH_PLACE, type Problem, printable } from "@/content/problem";
import type { Warning } from "@/drafting/lint-warning";

/** One line for one problem: where, what was found, what was expected, and the nearest right value. */
export function problemLine({ file, line, path, found, expected, nearest }: Problem): string {
  const suggestion = nearest === undefined ? "" : `; did you mean ${printable(nearest)}?`;
  return `${place(file, line, path)}  found ${found}, expected ${expected}${suggestion}`;
}

/** Names of files and fields come from strangers too. */
function place(file: string, line: number, path: string): string {
  return `${printable(file, 1000)}:${String(line)}  ${printable(path, 1000)}`;
}

/** All problems, then how many there are in how many files. */
export function problemReport(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return [
    ...problems.map(problemLine),
    "",
    `${count(problems.length, "problem")} in ${count(files, "file")}.`,
  ].join("\n");
}

/** One line for one warning; it is answered in the file, under `accepted`, by its rule and place. */
export function warningLine({ file, line, path, rule, message, found, suggestion }: Warning): string {
  return `${place(file, line ?? 1, path)}  ${rule}: ${message} Found ${printable(found, LONGEST_WITH_PLACE)}. ${suggestion}`;
}

/** `1 story`, `2 stories`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${String(n)} ${n === 1 ? one : many}`;
}
