import { standIn } from "./page-files";

/**
 * Fetches one of the edition's own files, decoded as JSON.
 * @param fields what a file of this kind has at least; one that lacks them was made by another version of the program
 * @throws {Error} naming the address and what was wrong: no answer, a status that is no success, no JSON, or a missing field
 */
export async function fetchJson<File extends object>(
  url: string,
  fields: readonly (keyof File & (string | number))[],
  signal?: AbortSignal,
): Promise<File> {
  const file = await (standIn(url) ?? fetched(url, signal));
  if (isFile<File>(file, fields)) return file;
  throw new Error(`${url}: not a file of this version`);
}

async function fetched(url: string, signal: AbortSignal | undefined): Promise<unknown> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new Error(`${url}: not JSON`, { cause });
  }
}

function isFile<File extends object>(file: unknown, fields: readonly (keyof File)[]): file is File {
  return typeof file === "object" && file !== null && fields.every((field) => field in file);
}
