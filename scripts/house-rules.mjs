import { parseSync, Visitor } from "oxc-parser";
import { lineAt } from "./imports.mjs";

/** Methods that go wrong for Turkish, for the content security policy or for a test that should say what a reader does. */
const REFUSED_METHODS = {
  toLowerCase: "say the language: toLocaleLowerCase(language)",
  toUpperCase: "say the language: toLocaleUpperCase(language)",
  insertAdjacentHTML: "texts are drawn as elements, never as HTML",
  waitForTimeout: "wait for what a reader sees, not for a time",
  getByTestId: "find it by role and name",
};
const NEEDS_LOCALE = new Set(["toLocaleLowerCase", "toLocaleUpperCase", "localeCompare"]);
const REFUSED_MEMBERS = new Set(["innerHTML", "outerHTML"]);
const HEX = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w-])/iu;
const DARK = /(?:^|[\s:])dark:/u;

/**
 * The house rules no bought linter knows. Colours are judged in components (`.tsx`) only: the tokens live in CSS.
 * @param {string} file @param {string} text
 * @returns {{ line: number, message: string }[]}
 */
export function breaches(file, text) {
  const found = [];
  const report = (node, message) => found.push({ line: lineAt(text, node.start), message });
  const words = (node, value) => {
    if (!file.endsWith(".tsx") || file.endsWith(".test.tsx")) return;
    if (HEX.test(value)) report(node, "a colour by its number: name a token");
    if (DARK.test(value)) report(node, "a dark: pair: the token knows both themes");
  };
  new Visitor({
    CallExpression: (node) => method(node, report),
    MemberExpression(node) {
      if (REFUSED_MEMBERS.has(node.property.name)) report(node, "texts are drawn as elements, never as HTML");
    },
    TSAsExpression(node) {
      if (node.expression.type === "TSAsExpression")
        report(node, "a cast through another: parse it at the door instead");
    },
    Literal: (node) => typeof node.value === "string" && words(node, node.value),
    TemplateElement: (node) => words(node, node.value.raw),
  }).visit(parseSync(file, text).program);
  return found;
}

function method(node, report) {
  const name = node.callee.type === "MemberExpression" ? node.callee.property.name : undefined;
  if (name === undefined) return;
  if (Object.hasOwn(REFUSED_METHODS, name)) report(node.callee.property, `${name}: ${REFUSED_METHODS[name]}`);
  const needed = name === "localeCompare" ? 2 : 1;
  if (NEEDS_LOCALE.has(name) && node.arguments.length < needed)
    report(node.callee.property, `${name} without a language`);
}
