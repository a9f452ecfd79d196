import type { Kind } from "@/content/entity-list";

/** The outline of a mark on a lane, in the shape of its type; one each, as a copy by `use` takes longer to make. */
export const OUTLINES: Record<Kind, string> = {
  person: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Z",
  place: "M0-6 6 0 0 6-6 0Z",
  organisation: "M-4.5-4.5h9v9h-9Z",
  thing: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Zm0 2.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z",
};

/** The larger, the more stories a mark counts; undefined of one. */
export function growthOf(count: number): string | undefined {
  if (count < 2) return undefined;
  if (count < 5) return "scale(1.2)";
  return count < 20 ? "scale(1.4)" : "scale(1.65)";
}
