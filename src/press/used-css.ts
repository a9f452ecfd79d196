import { SET_BEFORE_PAINT } from "./head-script";

/** What of a page a selector may name. */
export interface NamesOfPage {
  /** Everything that stands in a class attribute. */
  readonly classes: ReadonlySet<string>;
  /** Elements, in lower case. */
  readonly elements: ReadonlySet<string>;
  /** What stands in data and aria attributes, as `data-view=single`. */
  readonly values: ReadonlySet<string>;
  /** Variables that attributes read, as `fill="var(--place)"` does. */
  readonly variables: ReadonlySet<string>;
}

/** What stands around every page's own markup. */
const AROUND = ["html", "head", "body", "div", "p"];

export function namesOf(html: string): NamesOfPage {
  const classes = new Set<string>();
  for (const [, list = ""] of html.matchAll(/\sclass="([^"]*)"/g)) {
    for (const name of unescapeHtml(list).split(/\s+/)) classes.add(name);
  }
  const elements = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = ""]) =>
    name.toLocaleLowerCase("en"),
  );
  const values = [...html.matchAll(/\s((?:data|aria)-[\w-]+)="([^"]*)"/g)];
  const variables = [...html.matchAll(/="var\((--[\w-]+)\)"/g)];
  return {
    classes,
    variables: new Set(variables.map(([, name = ""]) => name)),
    elements: new Set([...AROUND, ...elements]),
    values: new Set(values.map(([, name = "", value = ""]) => `${name}=${unescapeHtml(value)}`)),
  };
}

/** What either of two pages has. */
export function namesTogether(a: NamesOfPage | undefined, b: NamesOfPage): NamesOfPage {
  return {
    classes: new Set([...(a?.classes ?? []), ...b.classes]),
    elements: new Set([...(a?.elements ?? []), ...b.elements]),
    values: new Set([...(a?.values ?? []), ...b.values]),
    variables: new Set([...(a?.variables ?? []), ...b.variables]),
  };
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
 * The rules of a minified stylesheet that a page with these names can need before its whole sheet has come: a selector goes
 * when it names a class, an element or a value that the page lacks, a rule when all of its selectors go. What names neither (states,
 * faces) stays, of the variables those that are read. What answers the pointer or the focus comes with the whole sheet. Layers stay too, in their
 * order, so that the whole sheet may follow and change nothing.
 */
export function usedCss(css: string, names: NamesOfPage): string {
  const rules = withoutUnread(usedRules(css, names), names);
  let bare = rules.replace(PROPERTY, "");
  const properties = [...rules.matchAll(PROPERTY)].map(([rule, name = "", initial]) => {
    if (!bare.includes(name)) return "";
    // One that no rule sets is what it is at first.
    if (initial === undefined || bare.includes(`${name}:`)) return rule;
    bare = bare.replaceAll(`var(${name})`, initial);
    return bare.includes(name) ? rule : "";
  });
  return bare + properties.join("");
}

const PROPERTY = /@property (--[\w-]+)\{(?:[^}]*initial-value:([^;}]+))?[^}]*\}/g;

/** Themes and utilities set variables for rules that the page may lack; once those go, what only they read goes too. */
function withoutUnread(css: string, names: NamesOfPage): string {
  const read = css
    .replace(VARIABLE, (declaration, name: string) =>
      css.includes(`var(${name}`) || names.variables.has(name) ? declaration : "",
    )
    .replace(/(?<=^|[{};])[^{};@]+\{\}/g, "");
  return read === css ? css : withoutUnread(read, names);
}

function usedRules(css: string, names: NamesOfPage): string {
  return blocksOf(css)
    .map(({ prelude, body }) => usedBlock(prelude, body, names))
    .join("");
}

interface Block {
  /** What stands before `{`, or a whole statement such as `@layer a,b;`. */
  readonly prelude: string;
  readonly body?: string;
}

/**
 * What no page shows before its whole sheet has come: answers to a pointer or the focus, print, forced colours, movement, parts of
 * controls that no page has, what stands in for `@property` where a browser lacks it, and the placeholders of the preflight,
 * which `index.css` colours anew.
 */
const LATER =
  /:(?:hover|focus|focus-visible|focus-within|active)\b|::(?:backdrop|selection|file-selector-button|-webkit-(?:search|date|calendar|inner|outer|details)[\w-]*)|:-moz-(?:ui-invalid|focusring)|^::placeholder$/;
const LATER_MEDIA = /^@media(?: print|[^{]*\((?:forced-colors|hover|prefers-reduced-motion)\b)/;
const NESTING = /^@(?:layer|media|supports|container)\b/;
const FALLBACKS = /^@layer properties$/;

function usedBlock(prelude: string, body: string | undefined, names: NamesOfPage): string {
  if (body === undefined) return prelude;
  if (LATER_MEDIA.test(prelude)) return "";
  if (FALLBACKS.test(prelude)) return `${prelude};`;
  if (NESTING.test(prelude)) {
    const inner = usedRules(body, names);
    if (inner === "") return prelude.startsWith("@layer ") ? `${prelude};` : "";
    return `${prelude}{${inner}}`;
  }
  if (prelude.startsWith("@")) return `${prelude}{${body}}`;
  const selectors = splitTop(prelude, ",").filter((selector) => isNeeded(selector, names));
  const needed = body.replace(SAID_AGAIN, "$1").replace(ANSWERS, "");
  return selectors.length === 0 || needed === "" ? "" : `${selectors.join(",")}{${needed}}`;
}

/** The minifier writes some prefixed declarations several times over. */
const SAID_AGAIN = /(?<=^|;)([^;{}]+;)\1+/g;
/** Declarations that only say how a pointer is answered, matter to no text of a page, or say for browsers before modules what the next one says. */
const ANSWERS =
  /(?<=^|;)(?:cursor|touch-action|overscroll-behavior|tab-size|font-(?:feature|variation)-settings|-webkit-tap-highlight-color|-webkit-text-decoration-(?:color|skip-ink)):[^;{}]+(?:;|$)/g;

/** The declaration of a variable; scripts that read one come after the whole sheet. */
const VARIABLE = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|[^;{}"])*(?:;|(?=\}))/g;

const CLASS = /\.((?:\\[\da-f]{1,6} ?|\\.|[\w-]|\P{ASCII})+)/giu;
/** What stands between two brackets, and has brackets of its own, so many deep. */
const inside = (deep: number): string => (deep === 0 ? "[^()]*" : `(?:[^()]|\\(${inside(deep - 1)}\\))*`);
const INSIDE = inside(3);
const NEGATED = new RegExp(`:not\\(${INSIDE}\\)`, "g");
const ANY_OF = new RegExp(`:(?:is|where)\\((${INSIDE})\\)`, "g");
const VALUE = /\[((?:data|aria)-[\w-]+)="?([^\]"]*)"?\]/g;
const SET_BY_SCRIPT = new RegExp(`^data-(?:${SET_BEFORE_PAINT})=`);
const ATTRIBUTES_AND_STATES = new RegExp(`\\[[^\\]]*\\]|::?[\\w-]+(?:\\(${INSIDE}\\))?`, "g");

/** Whether a selector names nothing that the page lacks; what is negated asks for nothing. */
function isNeeded(selector: string, names: NamesOfPage): boolean {
  const positive = selector.replace(NEGATED, "");
  if (LATER.test(positive)) return false;
  const choices = [...positive.matchAll(ANY_OF)];
  if (!choices.every(([, list = ""]) => splitTop(list, ",").some((one) => isNeeded(one, names))))
    return false;
  const bare = positive.replace(ANY_OF, "");
  const classes = [...bare.matchAll(CLASS)].map(([, name = ""]) => unescapeCss(name));
  const values = [...bare.matchAll(VALUE)].map(([, name, value]) => `${name}=${value}`);
  const rest = bare.replace(CLASS, "").replace(ATTRIBUTES_AND_STATES, "");
  const elements = [...rest.matchAll(/(?<![#\w-])[a-z][\w-]*/gi)].map(([name]) =>
    name.toLocaleLowerCase("en"),
  );
  return (
    classes.every((name) => names.classes.has(name)) &&
    elements.every((name) => names.elements.has(name)) &&
    values.every((value) => names.values.has(value) || SET_BY_SCRIPT.test(value))
  );
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
