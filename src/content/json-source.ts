import { type MemberNode, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { JsonPath } from "./json-path";
import { type JsonScan, scanJson } from "./scan-json";
import { type Position, positionAt } from "./text-position";

export interface JsonFault {
  readonly code: "not-json" | "too-deep";
  readonly position: Position;
  readonly found: string;
  readonly expected: string;
}

export type JsonResult =
  | { readonly fault: JsonFault }
  | { readonly value: unknown; readonly source: JsonSource };

/** Deeper than any edition needs, shallow enough for recursion. */
const DEEPEST = 64;

/** Reads JSON as `JSON.parse` does; positions are worked out only when somebody asks for one. */
export function readJson(text: string): JsonResult {
  const scan = scanJson(text, DEEPEST);
  if (scan.tooDeepAt !== undefined) return { fault: tooDeep(text, scan.tooDeepAt) };
  try {
    const value: unknown = JSON.parse(text);
    return { value, source: new JsonSource(text, scan) };
  } catch {
    return { fault: explainFault(text, scan) };
  }
}

interface Place {
  readonly node: ValueNode;
  readonly key?: MemberNode["name"];
  readonly children: ReadonlyMap<string | number, Place>;
}

/** Where things stand in a well-formed JSON text. */
export class JsonSource {
  private readonly text: string;
  private readonly scan: JsonScan;
  private tree: Place | undefined;
  private readonly doubles: { path: JsonPath; key: string; position: Position }[] = [];
  private inside: { start: number; columns: Uint32Array } | undefined;

  constructor(text: string, scan: JsonScan) {
    this.text = text;
    this.scan = scan;
  }

  /** Where the value at the path stands; where it is missing, its nearest parent that is there. */
  positionOf(path: JsonPath): Position {
    return startOf(this.find(path).place.node);
  }

  /** Where the field's name stands. */
  positionOfKey(path: JsonPath): Position {
    const { place, whole } = this.find(path);
    return whole && place.key ? startOf(place.key) : startOf(place.node);
  }

  /** Where a character of the text at the path stands; `offset` counts UTF-16 units of the parsed text. */
  positionInText(path: JsonPath, offset: number): Position {
    const { node } = this.find(path).place;
    const { line, column } = startOf(node);
    if (node.type !== "String") return { line, column };
    if (this.inside?.start !== node.loc.start.offset)
      this.inside = { start: node.loc.start.offset, columns: columnsOf(this.text, node) };
    return { line, column: column + 1 + (this.inside.columns[offset] ?? 0) };
  }

  /** Fields that stand twice in one object, the second and later ones. `members` are those of the parsed value. */
  duplicateKeys(members: number): readonly { path: JsonPath; key: string; position: Position }[] {
    if (members === this.scan.members) return [];
    this.root();
    return this.doubles;
  }

  private find(path: JsonPath): { place: Place; whole: boolean } {
    let place = this.root();
    for (const step of path) {
      const child = place.children.get(step);
      if (!child) return { place, whole: false };
      place = child;
    }
    return { place, whole: true };
  }

  private root(): Place {
    this.tree ??= this.place(parse(this.text, { mode: "json" }).body, []);
    return this.tree;
  }

  private place(node: ValueNode, path: JsonPath, key?: MemberNode["name"]): Place {
    const children = new Map<string | number, Place>();
    if (node.type === "Array")
      for (const [i, element] of node.elements.entries())
        children.set(i, this.place(element.value, [...path, i]));
    if (node.type === "Object") for (const member of node.members) this.placeMember(member, path, children);
    return key ? { node, key, children } : { node, children };
  }

  private placeMember(member: MemberNode, path: JsonPath, children: Map<string | number, Place>): void {
    const key = member.name.type === "String" ? member.name.value : member.name.name;
    if (children.has(key)) this.doubles.push({ path: [...path, key], key, position: startOf(member.name) });
    children.set(key, this.place(member.value, [...path, key], member.name));
  }
}

function startOf(node: { loc: { start: Position } }): Position {
  return { line: node.loc.start.line, column: node.loc.start.column };
}

/** For each UTF-16 unit of a JSON string, where it stands after the opening quote. */
function columnsOf(text: string, node: ValueNode): Uint32Array {
  const start = node.loc.start.offset + 1;
  const end = node.loc.end.offset - 1;
  const columns = new Uint32Array(end - start + 1);
  let unit = 0;
  for (let at = start; at <= end; unit++) {
    columns[unit] = at - start;
    if (text[at] !== "\\") at += 1;
    else at += text[at + 1] === "u" ? 6 : 2;
  }
  return columns;
}

function tooDeep(text: string, at: number): JsonFault {
  return {
    code: "too-deep",
    position: positionAt(text, at),
    found: `more than ${String(DEEPEST)} levels`,
    expected: `at most ${String(DEEPEST)} levels of lists and objects`,
  };
}

function explainFault(text: string, scan: JsonScan): JsonFault {
  const at = faultOffset(text);
  const rest = text.slice(at);
  const cutOff = scan.open > 0 && isLastToken(rest);
  if (cutOff || rest.trim() === "")
    return {
      code: "not-json",
      position: positionAt(text, text.trimEnd().length),
      found: "the end of the file",
      expected: "the rest of it: a string, list or object is not closed",
    };
  const found = rest.slice(0, 1);
  return {
    code: "not-json",
    position: positionAt(text, at),
    found,
    expected: expectedAt(text.slice(0, at).trimEnd().slice(-1), found),
  };
}

const isLastToken = (rest: string) =>
  /^(?:[^\s"]\S*|"(?:[^"\\\n]|\\.){0,10000}"?)\s*$/.test(rest.slice(0, 10_100)) && rest.length < 10_100;

/** Where parsing fails. Momoa lets raw line ends and other controls in strings pass, so they are looked for apart. */
function faultOffset(text: string): number {
  const control = rawControl(text);
  try {
    parse(text, { mode: "json" });
  } catch (error) {
    if (error instanceof Error && "offset" in error && typeof error.offset === "number")
      return Math.min(error.offset, control);
  }
  return control;
}

function rawControl(text: string): number {
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') inString = !inString;
    else if (inString && text[at] === "\\") at += 1;
    else if (inString && text.charCodeAt(at) < 0x20) return at;
  }
  return text.length;
}

function expectedAt(before: string, found: string): string {
  if (found.charCodeAt(0) < 0x20)
    return "the closing quote: a string stays on its line, with \\n or \\t for what is in it";
  if (before === "," && "]}".includes(found)) return "another entry, or no comma before it";
  if (found === "'" || found === "“" || found === "”" || found === "‘" || found === "’")
    return 'straight double quotes, "';
  if (found === "/" || found === "#") return "no comments: this is plain JSON";
  if (found === "\\") return 'an escape JSON knows: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u and four digits';
  if (/["\]}\w]/.test(before) && /["[{\w]/.test(found))
    return "a comma, a colon or a closing bracket before it";
  if (/[A-Za-z_$]/.test(found)) return "double quotes around texts and field names, or true, false, null";
  return "well-formed JSON";
}
