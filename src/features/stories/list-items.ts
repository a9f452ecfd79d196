import { groupByYear, type YearGroup } from "@/content/group-by-year";
import type { EdtfDate } from "@/content/model";

/** A line of the virtualised list: a year's heading or a story. */
export type ListItem =
  | { readonly kind: "year"; readonly year: EdtfDate }
  | { readonly kind: "story"; readonly position: number };

/** Kept by the list of positions: that of the whole edition comes again with every part of a thread that is dropped. */
const made = new WeakMap<readonly number[], readonly ListItem[]>();

/** The lines of a list of stories. @param matched positions, oldest first */
export function listItems(matched: readonly number[], dates: readonly string[]): readonly ListItem[] {
  const items = made.get(matched) ?? groupByYear(matched, dates).flatMap(linesOf);
  made.set(matched, items);
  return items;
}

function linesOf({ year, positions }: YearGroup): readonly ListItem[] {
  return [{ kind: "year", year }, ...positions.map((position) => ({ kind: "story", position }) as const)];
}
