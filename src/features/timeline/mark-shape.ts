import type { Kind } from "@/content/entity-list";

const PATHS: Record<Kind, string> = {
  person: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Z",
  place: "M0-6 6 0 0 6-6 0Z",
  organisation: "M-4.5-4.5h9v9h-9Z",
  thing: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Zm0 2.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z",
};

/** How many stories make a mark a size larger. */
const LARGER = [2, 5, 20];

interface MarkShapeProps {
  readonly kind: Kind;
  /** Stories of the mark on this lane. */
  readonly count: number;
  /** The row of the lane, from the top one of all stories, which is 0. */
  readonly row: number;
}

/** A mark on a lane, in the shape of its type; a path of its own, as a copy by `use` takes longer to make. */
export function MarkShape({ kind, count, row }: MarkShapeProps) {
  const size = LARGER.filter((least) => count >= least).length;
  return <path className={`tl-shape tl-${kind} tl-row-${row} tl-size-${size}`} d={PATHS[kind]} />;
}
