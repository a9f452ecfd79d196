/**
 * Reads a `_headers` file as file-only hosts do: a path pattern at the start of a line, its headers indented below.
 * @param {string} text
 * @returns {{ pattern: RegExp, headers: [name: string, value: string][] }[]}
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    if (/^\s/u.test(line)) addHeader(rules.at(-1), line.trim());
    else rules.push({ pattern: patternOf(line.trim()), headers: [] });
  }
  return rules;
}

function addHeader(rule, line) {
  const colon = line.indexOf(":");
  if (!rule || colon < 1) throw new Error(`_headers: “${line}” is no header below a path`);
  rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
}

/** `*` stands for anything, `:name` for one part of the path. */
function patternOf(path) {
  const source = path
    .replace(/[.+?^${}()|[\]\\]/gu, "\\$&")
    .replaceAll("*", ".*")
    .replace(/:[a-z]\w*/giu, "[^/]+");
  return new RegExp(`^${source}$`, "u");
}

/**
 * What one path is sent with; a later rule replaces an earlier one of the same name.
 * @param {ReturnType<typeof parseHeaders>} rules
 * @param {string} path
 * @returns {Map<string, string>} by lower-case name
 */
export function headersFor(rules, path) {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return new Map(
    matching.flatMap(({ headers }) => headers.map(([name, value]) => [name.toLocaleLowerCase("en"), value])),
  );
}
