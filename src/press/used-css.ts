/** Tokens of a page that a selector may name: everything that stands in a class attribute. */
export function classesOf(html: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, list = ""] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of unescapeHtml(list).split(/\s+/)) found.add(name);
  }
  return found;
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/**
 * The rules of a minified stylesheet that a page with these classes can need before its whole sheet has come: a rule goes
 * when each of its selectors names a class that no element has. What has no class at all (elements, states, faces,
 * variables) stays. What answers the pointer or the focus comes with the whole sheet. Layers stay too, in their order, so that the whole sheet may follow and change nothing.
 */
export function usedCss(css: string, classes: ReadonlySet<string>): string {
  return blocksOf(css)
    .map(({ prelude, body }) => usedBlock(prelude, body, classes))
    .join("");
}

interface Block {
  /** What stands before `{`, or a whole statement such as `@layer a,b;`. */
  readonly prelude: string;
  readonly body?: string;
}

/** What no page shows before its whole sheet has come: answers to a pointer or the focus, print, forced colours. */
const LATER = /:(?:hover|focus|focus-visible|focus-within|active)\b|::(?:backdrop|selection)/;
const LATER_MEDIA = /^@media(?: print|[^{]*\((?:forced-colors|hover)\b)/;
const NESTING = /^@(?:layer|media|supports|container)\b/;

function usedBlock(prelude: string, body: string | undefined, classes: ReadonlySet<string>): string {
  if (body === undefined) return prelude;
  if (LATER_MEDIA.test(prelude)) return "";
  if (NESTING.test(prelude)) {
    const inner = usedCss(body, classes);
    if (inner === "") return prelude.startsWith("@layer ") ? `${prelude};` : "";
    return `${prelude}{${inner}}`;
  }
  if (prelude.startsWith("@")) return `${prelude}{${body}}`;
  return needed(prelude, classes) ? `${prelude}{${body}}` : "";
}

/** Whether one of a selector list's members names no absent class; a negated class asks for nothing. */
function needed(selectors: string, classes: ReadonlySet<string>): boolean {
  return splitTop(selectors, ",").some((selector) => {
    const positive = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "");
    if (LATER.test(positive)) return false;
    const bare = positive.replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, "");
    return [...bare.matchAll(/\.((?:\\[\da-f]{1,6} ?|\\.|[\w-]|\P{ASCII})+)/giu)].every(([, name = ""]) =>
      classes.has(unescapeCss(name)),
    );
  });
}

function unescapeCss(name: string): string {
  return name.replace(
    /\\([\da-f]{1,6}) ?|\\(.)/gi,
    (_, code: string | undefined, sign: string | undefined) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (sign ?? ""),
  );
}

function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < css.length) {
    const open = nextOf(css, at, "{;");
    if (open >= css.length) break;
    if (css[open] === ";") {
      blocks.push({ prelude: css.slice(at, open + 1).trim() });
      at = open + 1;
      continue;
    }
    const close = closing(css, open);
    blocks.push({ prelude: withoutComments(css.slice(at, open)).trim(), body: css.slice(open + 1, close) });
    at = close + 1;
  }
  return blocks;
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?\*\//g, "");
}

/** Where the next of some signs stands, outside of strings, brackets and comments. */
function nextOf(css: string, from: number, signs: string): number {
  let depth = 0;
  for (let i = from; i < css.length; i += 1) {
    const sign = css[i] ?? "";
    if (sign === "\\") i += 1;
    else if (sign === '"' || sign === "'") i = endOfString(css, i);
    else if (css.startsWith("/*", i)) i = css.indexOf("*/", i) + 1;
    else if (sign === "(" || sign === "[") depth += 1;
    else if (sign === ")" || sign === "]") depth -= 1;
    else if (depth === 0 && signs.includes(sign)) return i;
  }
  return css.length;
}

/** The brace that closes the one at `open`. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let i = nextOf(css, open, "{}"); i < css.length; i = nextOf(css, i + 1, "{}")) {
    depth += css[i] === "{" ? 1 : -1;
    if (depth === 0) return i;
  }
  return css.length;
}

function endOfString(css: string, open: number): number {
  for (let i = open + 1; i < css.length; i += 1) {
    if (css[i] === "\\") i += 1;
    else if (css[i] === css[open]) return i;
  }
  return css.length;
}

function splitTop(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let at = 0;
  for (let next = nextOf(text, at, sign); at <= text.length; next = nextOf(text, at, sign)) {
    parts.push(text.slice(at, next));
    at = next + 1;
  }
  return parts;
}
