import { LIBRARY_VERSION } from "./library";

type Raw = Readonly<Record<string, unknown>>;

/** The step from each version to the next one; it changes what that version has and checks nothing. */
const STEPS: Readonly<Record<number, (raw: Raw) => Raw>> = { 1: seenAsText };

/** Brings what an older version kept to the present one, step by step; anything else is given back as it came. */
export function migrateLibrary(raw: unknown): unknown {
  if (typeof raw !== "object" || raw === null) return raw;
  let current: Raw = { ...raw };
  for (let version = current["version"]; typeof version === "number" && version < LIBRARY_VERSION; ) {
    const step = STEPS[version];
    if (!step) return current;
    version += 1;
    current = { ...step(current), version };
  }
  return current;
}

/** Version 1 kept what was seen as an object, id to hash. */
function seenAsText(raw: Raw): Raw {
  const { seen, ...rest } = raw;
  if (typeof seen !== "object" || seen === null) return rest;
  const lines = Object.entries(seen).map(([id, hash]) => `${id} ${String(hash)}`);
  return { ...rest, seen: lines.sort().join("\n") };
}
