import type { JsonPath } from "./json-path";

/** Names that reach into every object's prototype; no field of the format is called so. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** How many members the objects of a parsed JSON value have in all, and which of them have a forbidden name. */
export function jsonMembers(value: unknown): { count: number; forbidden: JsonPath[] } {
  const found = { count: 0, forbidden: [] as JsonPath[] };
  walk(value, [], found);
  return found;
}

function walk(
  value: unknown,
  path: (string | number)[],
  found: { count: number; forbidden: JsonPath[] },
): void {
  if (typeof value !== "object" || value === null) return;
  const list = Array.isArray(value);
  for (const [key, entry] of Object.entries(value)) {
    path.push(list ? Number(key) : key);
    if (!list) found.count += 1;
    if (!list && FORBIDDEN.has(key)) found.forbidden.push([...path]);
    walk(entry, path, found);
    path.pop();
  }
}
