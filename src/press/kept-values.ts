import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Values that were computed in an earlier build, by a hash of everything they were made from. */
export interface KeptValues<T> {
  /** The kept value, or else what `make` returns, which is kept. */
  readonly of: (key: string, make: () => T) => T;
  /** How many values had to be made. */
  readonly made: () => number;
  /** Forgets what this build had no use for. */
  readonly prune: () => void;
}

/** Keeps values as JSON files in a folder; one that cannot be read is made again. */
export function keptValues<T>(dir: string): KeptValues<T> {
  mkdirSync(dir, { recursive: true });
  const present = new Set(readdirSync(dir));
  const used = new Set<string>();
  let made = 0;
  const of = (key: string, make: () => T): T => {
    const name = `${key}.json`;
    used.add(name);
    const known = present.has(name) ? readJson(join(dir, name)) : undefined;
    if (known !== undefined) return known as T;
    const value = make();
    made += 1;
    writeFileSync(join(dir, name), JSON.stringify(value));
    return value;
  };
  const prune = () => {
    for (const name of present) if (!used.has(name)) rmSync(join(dir, name), { force: true });
  };
  return { of, made: () => made, prune };
}

function readJson(file: string): unknown {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}
