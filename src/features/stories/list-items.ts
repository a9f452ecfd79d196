import type { YearGroup } from "./group-by-year";

/** A line of the virtualised list: a year's heading or a story. */
export type ListItem =
  | { readonly kind: "year"; readonly year: string }
  | { readonly kind: "story"; readonly position: number };

export function listItems(groups: readonly YearGroup[]): readonly ListItem[] {
  return groups.flatMap(({ year, positions }): ListItem[] => [
    { kind: "year", year },
    ...positions.map((position) => ({ kind: "story", position }) as const),
  ]);
}
