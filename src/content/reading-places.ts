import { createStored } from "@/lib/stored";

/** How far a reader came in a story. */
export interface ReadingPlace {
  /** The sentence at the reading line, as the address names it: "p3s2". */
  readonly passage: string;
  /** Its number among all sentences of the story, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
  /** When, in milliseconds since 1970. */
  readonly when: number;
}

/** By story id, the one read last at the end. */
export type ReadingPlaces = Readonly<Record<string, ReadingPlace>>;

const MOST = 200;
const NONE: ReadingPlaces = {};

/** Where the reader stopped in the stories of an edition; it stays in this browser. */
export const readingPlaces = (edition: string) => {
  const known = stores.get(edition) ?? createStored<ReadingPlaces>(`izlek:places:${edition}`, read, write);
  stores.set(edition, known);
  return known;
};

const stores = new Map<string, ReturnType<typeof createStored<ReadingPlaces>>>();

/** The places with one more, or without it where the story was read to its end; the oldest go first. */
export function withPlace(
  places: ReadingPlaces,
  story: string,
  place: ReadingPlace | undefined,
): ReadingPlaces {
  const others = Object.entries(places).filter(([id]) => id !== story);
  const all = place ? [...others, [story, place] as const] : others;
  return Object.fromEntries(all.slice(-MOST));
}

function read(text: string | null): ReadingPlaces {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value !== "object" || value === null) return NONE;
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, ReadingPlace] => isPlace(entry[1])),
    );
  } catch {
    return NONE;
  }
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== "object" || value === null) return false;
  const place = value as Partial<Record<keyof ReadingPlace, unknown>>;
  return (
    typeof place.passage === "string" &&
    [place.at, place.of, place.when].every((n) => typeof n === "number" && Number.isFinite(n))
  );
}

function write(places: ReadingPlaces): string | null {
  return Object.keys(places).length === 0 ? null : JSON.stringify(places);
}
