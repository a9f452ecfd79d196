import { posix } from "node:path";
import { importsOf } from "./imports.mjs";

const attribute = (tag, name) => new RegExp(`\\s${name}=["']?([^"'\\s>]+)`, "u").exec(tag)?.[1];
const has = (tag, name) => new RegExp(`\\s${name}(?=[\\s=>/])`, "u").test(tag);

/**
 * What a page asks for before and while it is painted first, by the addresses in its HTML.
 * @param {string} html
 * @returns {{ scripts: string[], blocking: string[] }} `blocking` holds up the first paint
 */
export function askedFor(html) {
  const head = html.split(/<body[\s>]/u)[0];
  const scripts = [...html.matchAll(/<script\b[^>]*>/gu)]
    .map(([tag]) => tag)
    .filter((tag) => has(tag, "src"));
  const links = [...html.matchAll(/<link\b[^>]*>/gu)].map(([tag]) => tag);
  const preloaded = links.filter((tag) => attribute(tag, "rel") === "modulepreload");
  const sheets = links.filter(
    (tag) => attribute(tag, "rel") === "stylesheet" && attribute(tag, "media") !== "print",
  );
  const halting = scripts.filter(
    (tag) =>
      head.includes(tag) && attribute(tag, "type") !== "module" && !has(tag, "defer") && !has(tag, "async"),
  );
  return {
    scripts: [
      ...scripts.map((tag) => attribute(tag, "src")),
      ...preloaded.map((tag) => attribute(tag, "href")),
    ],
    blocking: [
      ...sheets.map((tag) => attribute(tag, "href")),
      ...halting.map((tag) => attribute(tag, "src")),
    ],
  };
}

/**
 * The files of `scripts` and of all they import statically.
 * @param {string[]} files below the site's folder
 * @param {(file: string) => string} read
 */
export function withImports(files, read) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { specifier, lazy } of importsOf(file, read(file)))
      if (!lazy) visit(posix.join(posix.dirname(file), specifier));
  };
  files.forEach(visit);
  return [...found];
}
