import * as v from "valibot";
import { nearest } from "@/lib/nearest";
import { parseEdtf } from "./edtf";
import type { JsonPath } from "./json-path";
import { checkMarked, type MarkProblem } from "./marks";
import { ENTITY_TYPES } from "./model";
import { codePoint, EXPECTED, isProblemCode, type ProblemCode, printable, showValue } from "./problem";
import { UNWANTED } from "./schema";
import { unknownFields } from "./unknown-fields";

/** A problem by its path; the check adds the file, the line and the column. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: JsonPath;
  readonly found: string;
  readonly expected: string;
  readonly nearest?: string;
  /** Where in the text at the path, in UTF-16 units. */
  readonly offset?: number;
  /** The place is the field's name, not its value. */
  readonly atKey?: boolean;
}

/** So many faults of one kind are listed for one text, or surplus fields for one file; the rest are counted. */
export const MOST_OF_A_KIND = 100;

/** A JSON value as its schema decodes it, or everything the schema refuses in it, each with its path. */
export function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Decoded<v.InferOutput<Schema>> {
  const surplus = unknownFields(schema, value);
  const unknown = [
    ...surplus.slice(0, MOST_OF_A_KIND).map(unknownFieldFinding),
    ...theRest("unknown-field", [], surplus.length),
  ];
  const result = v.safeParse(schema, value);
  const findings = [...unknown, ...(result.issues ?? []).flatMap(issueFindings)];
  return result.success && findings.length === 0
    ? { output: result.output, findings }
    : { output: undefined, findings };
}

export interface Decoded<Output> {
  readonly output: Output | undefined;
  readonly findings: readonly Finding[];
}

function unknownFieldFinding({ path, known }: { path: JsonPath; known: readonly string[] }): Finding {
  const key = String(path.at(-1));
  const candidate = nearest(key, known);
  const expected = `no such field; known here: ${known.join(", ")}`;
  return {
    code: "unknown-field",
    path,
    found: printable(key),
    expected,
    atKey: true,
    ...(candidate && { nearest: candidate }),
  };
}

type Issue = v.BaseIssue<unknown>;

function issueFindings(issue: Issue): Finding[] {
  if (issue.type === "strict_object" && issue.expected === "never") return []; // found by unknownFields, all of them
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  if (issue.type === "strict_object" && last?.origin === "key") return [missingField(path, last.input)];
  const code = isProblemCode(issue.message) ? issue.message : "wrong-type";
  if (code === "wrong-type")
    return [{ code, path, found: showValue(issue.input), expected: typeName(issue.expected) }];
  if (typeof issue.input === "string") return textFindings(code, path, issue.input);
  return [{ code, path, found: showValue(issue.input), expected: EXPECTED[code] }];
}

function missingField(path: JsonPath, parent: unknown): Finding {
  if (Array.isArray(parent))
    return { code: "wrong-type", path: path.slice(0, -1), found: showValue(parent), expected: "an object" };
  return { code: "missing-field", path, found: "nothing", expected: `the field ${String(path.at(-1))}` };
}

function textFindings(code: ProblemCode, path: JsonPath, text: string): Finding[] {
  const finding: Finding = { code, path, found: showValue(text), expected: EXPECTED[code] };
  if (code === "mark") return markFindings(path, checkMarked(text));
  if (code === "bad-edtf") return [edtfFinding(finding, text)];
  if (code === "not-nfc") return [atCharacter(finding, text, firstDecomposed(text))];
  if (code === "control-character") return [atCharacter(finding, text, text.search(UNWANTED))];
  if (code === "entity-type") return [withNearest(finding, nearest(text, ENTITY_TYPES))];
  return [finding];
}

function markFindings(path: JsonPath, problems: readonly MarkProblem[]): Finding[] {
  const findings = problems.slice(0, MOST_OF_A_KIND).map((problem) => markFinding(path, problem));
  return [...findings, ...theRest("mark", path, problems.length)];
}

/** One finding for those past `MOST_OF_A_KIND`. */
export function theRest(code: ProblemCode, path: JsonPath, count: number): Finding[] {
  const more = count - MOST_OF_A_KIND;
  return more > 0 ? [{ code, path, found: `${String(more)} more of these`, expected: EXPECTED[code] }] : [];
}

function markFinding(path: JsonPath, { offset, what, found, expected }: MarkProblem): Finding {
  return { code: "mark", path, offset, found: `${showValue(found)} (${what})`, expected };
}

function edtfFinding(finding: Finding, text: string): Finding {
  const [start = "", end = "", surplus] = text.split("/", 3);
  const reversed = surplus === undefined && parseEdtf(`${end}/${start}`) !== undefined;
  if (reversed)
    return { ...finding, code: "date-order", expected: EXPECTED["date-order"], nearest: `${end}/${start}` };
  return withNearest(finding, rewrittenDate(text));
}

/** What somebody who writes `13.09.2023`, `2023-9-3` or a time of day may have meant. */
function rewrittenDate(text: string): string | undefined {
  const dayFirst = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?:[T ].{0,40})?$/.exec(text);
  const parts = dayFirst ? [dayFirst[3], dayFirst[2], dayFirst[1]] : (yearFirst?.slice(1, 4) ?? []);
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return parseEdtf(date) ? date : undefined;
}

function withNearest(finding: Finding, candidate: string | undefined): Finding {
  return candidate === undefined ? finding : { ...finding, nearest: candidate };
}

function atCharacter(finding: Finding, text: string, offset: number): Finding {
  const around = printable(text.slice(Math.max(0, offset - 12), offset + 12));
  return { ...finding, offset, found: `${codePoint(text.slice(offset))} in "${around}"` };
}

/** Where a text first is no NFC: the mark that should be one with the letter before it, or else the character itself. */
function firstDecomposed(text: string): number {
  const at = firstDifference(text, text.normalize("NFC"));
  const letter = /^\P{M}(?=\p{M})/u.exec(text.slice(at))?.[0] ?? "";
  return at + letter.length;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function pathOf(issue: Issue): JsonPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
}

/** Valibot's names of types, as an editor would say them. */
function typeName(expected: string | null): string {
  const names: Record<string, string> = {
    string: "a text",
    number: "a number",
    Array: "a list",
    Object: "an object",
    "(string | null)": "a text or null",
  };
  return names[expected ?? ""] ?? expected ?? "another type";
}
