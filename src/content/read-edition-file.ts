import type * as v from "valibot";
import { decodeText } from "./decode-text";
import { jsonMembers } from "./json-members";
import { formatPath } from "./json-path";
import { type JsonSource, readJson } from "./json-source";
import { EXPECTED, type Problem, printable, showValue } from "./problem";
import { decode, type Finding } from "./schema-problems";
import type { Position } from "./text-position";

/** A file's JSON, as far as it could be read, with its problems. */
export interface EditionFile<Output = unknown> {
  readonly name: string;
  /** There when nothing is wrong with the file by itself. */
  readonly decoded: Output | undefined;
  /** Undefined when the file is no JSON. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Turns what a check finds at a path into a problem with its line. */
  readonly locate: (finding: Finding) => Problem;
}

const START: Position = { line: 1, column: 1 };

/** Reads one file by its schema: bytes, JSON, fields; lists every problem of these at once. */
export function readEditionFile<Schema extends v.GenericSchema>(
  name: string,
  content: Uint8Array | string,
  schema: Schema,
): EditionFile<v.InferOutput<Schema>> {
  const { text, fault } = decodeText(content);
  const decoding = fault ? [{ ...fileProblem(name, fault.code, fault.found), ...fault.position }] : [];
  if (text === undefined) return unreadable(name, decoding);
  const json = readJson(text);
  if ("fault" in json) {
    const { code, position, found, expected } = json.fault;
    return unreadable(name, [
      ...decoding,
      { code, file: name, path: "$", ...position, found: printable(found), expected },
    ]);
  }
  const locate = locator(name, json.source);
  const { count, forbidden } = jsonMembers(json.value);
  const doubles = json.source.duplicateKeys(count).map(
    ({ path, key, position }): Problem =>
      problemAt(name, position, {
        code: "duplicate-key",
        path,
        found: printable(key),
        expected: EXPECTED["duplicate-key"],
      }),
  );
  const { output, findings } = decode(schema, json.value);
  const problems = [...decoding, ...doubles, ...[...forbidden.map(forbiddenField), ...findings].map(locate)];
  return { name, value: json.value, decoded: problems.length === 0 ? output : undefined, problems, locate };
}

/** A problem of a whole file. */
export function fileProblem(file: string, code: Problem["code"], found: string, nearest?: string): Problem {
  return {
    code,
    file,
    path: "$",
    ...START,
    found,
    expected: EXPECTED[code],
    ...(nearest !== undefined && { nearest }),
  };
}

function unreadable(name: string, problems: readonly Problem[]): EditionFile<never> {
  return {
    name,
    value: undefined,
    decoded: undefined,
    problems,
    locate: (finding) => problemAt(name, START, finding),
  };
}

function forbiddenField(path: Finding["path"]): Finding {
  return {
    code: "forbidden-key",
    path,
    found: showValue(path.at(-1)),
    expected: EXPECTED["forbidden-key"],
    atKey: true,
  };
}

function locator(name: string, source: JsonSource): (finding: Finding) => Problem {
  return (finding) => {
    if (finding.offset !== undefined)
      return problemAt(name, source.positionInText(finding.path, finding.offset), finding);
    return problemAt(
      name,
      finding.atKey ? source.positionOfKey(finding.path) : source.positionOf(finding.path),
      finding,
    );
  };
}

function problemAt(
  file: string,
  { line, column }: Position,
  { code, path, found, expected, nearest }: Finding,
): Problem {
  return {
    code,
    file,
    path: formatPath(path),
    line,
    column,
    found,
    expected,
    ...(nearest !== undefined && { nearest }),
  };
}
