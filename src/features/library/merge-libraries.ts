import { type Library, SHELVES, type Shelf } from "./library";
import { uniteSeen } from "./seen";

type Records<T> = Readonly<Record<string, T>>;

/**
 * Everything of both. Where both have a record of the same thing, the later one stays; the order doesn't matter, and
 * merging again changes nothing.
 */
export function mergeLibraries(a: Library, b: Library): Library {
  const seen = a.seen !== undefined && b.seen !== undefined ? uniteSeen(a.seen, b.seen) : (a.seen ?? b.seen);
  return {
    version: a.version,
    stories: unite(a.stories, b.stories, later),
    sentences: unite(a.sentences, b.sentences, later),
    threads: unite(a.threads, b.threads, later),
    history: unite(a.history, b.history, (one, other) => unite(one, other, Math.max)),
    ...(seen !== undefined && { seen }),
  };
}

export interface MergeReport {
  readonly added: number;
  readonly already: number;
  /** Of those that are there already: saved anew in the file, and so replaced. */
  readonly replaced: number;
}

/** What merging `from` into `into` does to the shelves and the history. */
export function reportMerge(into: Library, from: Library): MergeReport {
  const counts = [...SHELVES.map((shelf) => reportShelf(into, from, shelf)), reportHistory(into, from)];
  const sum = (key: keyof MergeReport) => counts.reduce((total, count) => total + count[key], 0);
  return { added: sum("added"), already: sum("already"), replaced: sum("replaced") };
}

function reportShelf(into: Library, from: Library, shelf: Shelf): MergeReport {
  const [mine, theirs]: Records<{ readonly at: number }>[] = [into[shelf], from[shelf]];
  const keys = Object.keys(theirs ?? {});
  const both = keys.filter((key) => mine?.[key]);
  const replaced = both.filter((key) => {
    const [one, other] = [mine?.[key], theirs?.[key]];
    return one && other && JSON.stringify(later(one, other)) !== JSON.stringify(one);
  });
  return { added: keys.length - both.length, already: both.length, replaced: replaced.length };
}

/** A story is listed once a day; at which hour of it is nothing to tell. */
function reportHistory(into: Library, from: Library): MergeReport {
  const days = Object.entries(from.history).map(([day, opened]) => {
    const mine = own(into.history, day) ?? {};
    const ids = Object.keys(opened);
    const already = ids.filter((id) => Object.hasOwn(mine, id)).length;
    return { added: ids.length - already, already };
  });
  const sum = (key: "added" | "already") => days.reduce((total, count) => total + count[key], 0);
  return { added: sum("added"), already: sum("already"), replaced: 0 };
}

/** Keys in order of their code units, so that the same records are the same text. */
export function unite<T>(a: Records<T>, b: Records<T>, choose: (one: T, other: T) => T): Records<T> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(
    keys.map((key) => {
      const [one, other] = [own(a, key), own(b, key)];
      return [key, one !== undefined && other !== undefined ? choose(one, other) : (one ?? other)] as const;
    }),
  ) as Records<T>;
}

function own<T>(records: Records<T>, key: string): T | undefined {
  return Object.hasOwn(records, key) ? records[key] : undefined;
}

/** Of two records of one moment, always the same one. */
export function later<T extends { readonly at: number }>(one: T, other: T): T {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return greater(JSON.stringify(one), JSON.stringify(other)) === JSON.stringify(one) ? one : other;
}

function greater(one: string, other: string): string {
  return one > other ? one : other;
}
