/**
 * Which stories a reader has seen, and in what form: a line a story, its id and the content hashes it was seen with. One text,
 * as ten thousand records would make every change of the library slow.
 */
export type Seen = string;

type SeenById = ReadonlyMap<string, readonly string[]>;

export function openSeen(seen: Seen): SeenById {
  const lines = seen.split("\n").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const [id = "", ...hashes] = line.split(" ");
      return [id, hashes];
    }),
  );
}

/** Ids and hashes in order, so that the same is the same text. */
export function writeSeen(byId: SeenById): Seen {
  const lines = [...byId].map(([id, hashes]) => [id, ...[...new Set(hashes)].sort()].join(" "));
  return lines.sort().join("\n");
}

/** A story as it was seen last; how it was before is forgotten. */
export function withSeen(seen: Seen, id: string, hash: string): Seen {
  return writeSeen(new Map([...openSeen(seen), [id, [hash]]]));
}

/** What was seen here or there. */
export function uniteSeen(a: Seen, b: Seen): Seen {
  const all = new Map(openSeen(a));
  for (const [id, hashes] of openSeen(b)) all.set(id, [...(all.get(id) ?? []), ...hashes]);
  return writeSeen(all);
}
