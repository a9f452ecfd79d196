import { posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/**
 * Every module a source text asks for: static, re-exported, dynamic and `import("…")` types.
 * @param {string} file used for the language (`.ts`, `.tsx`, `.mjs`) and in the error
 * @param {string} text
 * @returns {{ specifier: string, line: number, lazy: boolean }[]} `lazy` is loaded on use
 */
export function importsOf(file, text) {
  const { program, errors } = parseSync(file, text);
  const wrong = errors.find((error) => error.severity === "Error");
  if (wrong) throw new Error(`${file} cannot be read: ${wrong.message}`);
  const found = [];
  const keep = (node, lazy = false) => {
    if (node?.type === "Literal" && typeof node.value === "string")
      found.push({ specifier: node.value, line: lineAt(text, node.start), lazy });
  };
  new Visitor({
    ImportDeclaration: (node) => keep(node.source),
    ExportNamedDeclaration: (node) => keep(node.source),
    ExportAllDeclaration: (node) => keep(node.source),
    ImportExpression: (node) => keep(node.source, true),
    TSImportType: (node) => keep(node.source),
  }).visit(program);
  return found;
}

/** @param {string} text @param {number} offset @returns {number} counted from 1 */
export function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}

/**
 * The room a file of the house stands in: `thread`, `features/reading`, `e2e`, or the file itself at the root.
 * @param {string} path from the top of the project, or from `src/` without that prefix
 */
export function roomOf(path) {
  const [first = "", second = "", ...rest] = path.replace(/^src\//u, "").split("/");
  if (first === "features" && rest.length > 0) return `features/${second}`;
  return second === "" ? first.replace(/\.[cm]?[jt]sx?$/u, "") : first;
}

/**
 * Where an import leads, from the top of the project; null for a package.
 * @param {string} from @param {string} specifier
 */
export function targetOf(from, specifier) {
  const bare = specifier.replace(/\?.*$/u, "");
  if (bare.startsWith("@/")) return posix.join("src", bare.slice(2));
  return bare.startsWith(".") ? posix.join(posix.dirname(from), bare) : null;
}

const isTest = (path) => /\.test\.[jt]sx?$/u.test(path);
const isRootFile = (path) => path.split("/").length === 2;
const matches = (pattern, room) =>
  pattern === room || (pattern.endsWith("/*") && room.startsWith(pattern.slice(0, -1)));

/**
 * What the table says against one import; null when it is allowed.
 * @param {{ rooms: Record<string, string[]>, packages: Record<string, string[]> }} table
 * @param {string} from path from the top of the project
 * @param {string} specifier as written
 * @returns {string | null}
 */
export function refusal(table, from, specifier) {
  const room = roomOf(from);
  const target = targetOf(from, specifier);
  if (target === null) return isTest(from) ? null : packageRefusal(table, from, specifier);
  if (!target.startsWith("src/")) return outsideRefusal(table, from, room, target);
  const targetRoom = roomOf(target);
  if (targetRoom === room)
    return specifier.startsWith("@/") ? "inside a folder the import is relative" : null;
  if (from.startsWith("src/") && !isRootFile(from) && !specifier.startsWith("@/"))
    return "across folders the import is written @/…";
  return allows(table, room, target, targetRoom) ? null : `${room} may not import ${targetRoom}`;
}

const nameOf = (path) => path.replace(/^src\//u, "").replace(/\.[cm]?[jt]sx?$/u, "");

function allows(table, room, target, targetRoom) {
  return Object.entries(table.rooms)
    .filter(([pattern]) => matches(pattern, room))
    .some(([, allowed]) =>
      allowed.some((pattern) => matches(pattern, targetRoom) || pattern === nameOf(target)),
    );
}

function outsideRefusal(table, from, room, target) {
  if (!from.startsWith("src/") || isTest(from)) return null;
  return allows(table, room, target, target) ? null : `${room} may not import ${target}, outside src`;
}

function packageRefusal(table, from, specifier) {
  const scoped = specifier.startsWith("@") ? 2 : 1;
  const name = specifier.startsWith("node:") ? "node:" : specifier.split("/").slice(0, scoped).join("/");
  const rooms = table.packages[name];
  const room = roomOf(from);
  if (!rooms || rooms.some((pattern) => matches(pattern, room) || pattern === nameOf(from))) return null;
  return `${room} may not import ${name === "node:" ? specifier : name}`;
}
