/** The element in which a prerendered page names, as JSON, the content-hashed files it was drawn from, by key. */
export const PAGE_FILES_ID = "files";

let known: Readonly<Record<string, string>> | undefined;

/** The files this page was drawn from, by key; empty where the element is missing or broken. */
export function pageFiles(): Readonly<Record<string, string>> {
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
  return `${import.meta.env.BASE_URL}data/${name}`;
}
