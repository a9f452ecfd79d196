import { KINDS, type Kind } from "@/content/entity-list";

const PATHS: Record<Kind, string> = {
  person: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Z",
  place: "M0-6 6 0 0 6-6 0Z",
  organisation: "M-4.5-4.5h9v9h-9Z",
  thing: "M0-5a5 5 0 1 0 0 10A5 5 0 0 0 0-5Zm0 2.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z",
};

/** How many stories make a mark a size larger: two, five, twenty. */
const SIZES = [1, 2, 5, 20];
const SCALES = [1, 1.2, 1.4, 1.65];

export function shapeId(kind: Kind, count: number): string {
  return `tl-${kind}-${SIZES.findLastIndex((least) => count >= least)}`;
}

/** The shapes of the four types in each size, drawn once and used by every mark. */
export function MarkShapes() {
  return (
    <defs>
      {KINDS.flatMap((kind) =>
        SCALES.map((scale, size) => (
          <path
            key={`${kind}${scale}`}
            id={`tl-${kind}-${size}`}
            d={PATHS[kind]}
            transform={scale === 1 ? undefined : `scale(${scale})`}
            className={`tl-${kind}`}
          />
        )),
      )}
    </defs>
  );
}
