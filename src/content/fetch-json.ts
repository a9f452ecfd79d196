import { standIn } from "./page-files";

/**
 * Fetches one of the edition's own files, decoded as JSON.
 * @throws {Error} naming the address and what was wrong: no answer, a status that is no success, or no JSON
 */
export async function fetchJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const own = standIn(url);
  if (own) return own;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${url}: status ${response.status}`);
  try {
    return (await response.json()) as unknown;
  } catch (cause) {
    throw new Error(`${url}: not JSON`, { cause });
  }
}
