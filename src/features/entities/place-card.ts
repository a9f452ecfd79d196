import type { Point } from "./card-context";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const MARGIN = 8;
/** Less than this is no room: the card then covers its mention. */
const LEAST = 160;

/**
 * Where a card stands, in window pixels: under the line of the mention that was pointed at, above it where there is no
 * room below, and where there is none either on the roomier side, as tall as that is. Always inside of the window as far as it fits.
 * @param lines the boxes of the mention, one a line
 */
export function placeCard(
  lines: readonly Box[],
  point: Point | undefined,
  card: Size,
  window: Size,
): { readonly left: number; readonly top: number; readonly height: number } {
  const line = lineAt(lines, point);
  const below = line.bottom + GAP;
  const roomBelow = window.height - MARGIN - below;
  const roomAbove = line.top - GAP - MARGIN;
  const left = within(line.left, window.width - card.width - MARGIN);
  const isBelow = card.height <= roomBelow || (card.height > roomAbove && roomBelow >= roomAbove);
  const room = isBelow ? roomBelow : roomAbove;
  if (room < Math.min(LEAST, card.height))
    return { left, top: within(below, window.height - card.height - MARGIN), height: card.height };
  const height = Math.min(card.height, room);
  return { left, top: isBelow ? below : line.top - GAP - height, height };
}

function within(wanted: number, most: number): number {
  return Math.max(MARGIN, Math.min(wanted, most));
}

/** The line the point is on, or else the first. */
function lineAt(lines: readonly Box[], point: Point | undefined): Box {
  const [first = { left: 0, top: 0, right: 0, bottom: 0 }] = lines;
  if (!point) return first;
  return lines.find(({ top, bottom }) => top <= point.y && point.y <= bottom) ?? first;
}
