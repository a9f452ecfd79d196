/** The element in which a prerendered page names, as JSON, the content-hashed files it was drawn from, by key. */
export const PAGE_FILES_ID = "files";

/** Files that stand in for those of the site: a preview's, which the browser keeps. */
export interface FileSource {
  /** The files to begin with, by key, in place of those the page names. */
  readonly files: Readonly<Record<string, string>>;
  readonly has: (name: string) => boolean;
  /** The value of a file that is there. */
  readonly read: (name: string) => Promise<unknown>;
}

let source: FileSource | undefined;

/** From now on files are looked for in `other` first; undefined gives the site's own back. */
export function readFrom(other: FileSource | undefined): void {
  source = other;
}

/** What stands in for the file of an address, if anything does. */
export function standIn(url: string): Promise<unknown> | undefined {
  const name = url.slice(DATA.length);
  return source?.has(name) ? source.read(name) : undefined;
}

const DATA = `${import.meta.env.BASE_URL}data/`;

let known: Readonly<Record<string, string>> | undefined;

/** The files this page is drawn from, by key. */
export function pageFiles(): Readonly<Record<string, string>> {
  return source?.files ?? printedFiles();
}

/** The files the page was printed from, by key; empty where the element is missing or broken. */
export function printedFiles(): Readonly<Record<string, string>> {
  known ??= JSON.parse(document.getElementById(PAGE_FILES_ID)?.textContent || "{}") as Readonly<
    Record<string, string>
  >;
  return known;
}

export function pageFile(key: string): string | undefined {
  return pageFiles()[key];
}

/** The address of a file that every page names. */
export function locate(key: string): string {
  return inData(pageFile(key), key);
}

/** @throws {Error} where no file has that key */
export function inData(name: string | undefined, key: string): string {
  if (!name) throw new Error(`This edition has no file "${key}"`);
  return DATA + name;
}
