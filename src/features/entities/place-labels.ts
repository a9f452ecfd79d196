import type { StagePoint, StageSize } from "@/ui/pan-zoom";

/** A mark with the name it may carry, in pixels of its box. */
export interface LabelledMark extends StagePoint {
  /** Half of what is drawn of it. */
  readonly radius: number;
  readonly label: StageSize;
  /** Named before all others. */
  readonly followed: boolean;
}

/** From the middle of a mark to that of its name, in parts of the way to its side: under it, over it, beside it, then aslant. */
const PLACES = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  ...[0.25, 0.5, 0.75, 0.95].flatMap((aside) =>
    [1, -1].flatMap((y) => [aside, -aside].map((x): [number, number] => [x, y])),
  ),
  ...[1, -1].flatMap((x) => [0.4, -0.4, 0.8, -0.8].map((y): [number, number] => [x, y])),
] as const;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where names can stand so that none lies over another, over a mark, or over the edge of the box: those of the followed, then
 * the others in the order given, each at the first place with room. Undefined where there is none, and for all who are not
 * followed once `most` names have found room.
 * @returns from the middle of each mark to that of its name
 */
export function placeLabels(
  marks: readonly LabelledMark[],
  size: StageSize,
  most: number,
): readonly (StagePoint | undefined)[] {
  const taken = marks.map(({ x, y, radius }) => around(x, y, 2 * radius, 2 * radius));
  const places = marks.map((): StagePoint | undefined => undefined);
  for (const [own, mark] of inTurn(marks)) {
    if (taken.length - marks.length >= most && !mark.followed) break;
    const free = (place: StagePoint) => {
      const box = labelBox(mark, place);
      return isInside(box, size) && !taken.some((other, i) => i !== own && overlap(box, other));
    };
    const place = placesOf(mark).find(free);
    places[own] = place;
    if (place) taken.push(labelBox(mark, place));
  }
  return places;
}

function inTurn(marks: readonly LabelledMark[]): readonly (readonly [number, LabelledMark])[] {
  return [...marks.entries()].sort(([, a], [, b]) => Number(b.followed) - Number(a.followed));
}

function placesOf({ radius, label: { width, height } }: LabelledMark): readonly StagePoint[] {
  return PLACES.map(([x, y]) => ({ x: x * (radius + width / 2), y: y * (radius + height / 2) }));
}

/** The room of a name. */
export function labelBox({ x, y, label: { width, height } }: LabelledMark, from: StagePoint): Box {
  return around(x + from.x, y + from.y, width, height);
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: StageSize): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
