/** How a stage is looked at: a point p of it is drawn at `k * p + (x, y)`, in pixels of its box. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export interface StagePoint {
  readonly x: number;
  readonly y: number;
}

export const WHOLE: Transform = { k: 1, x: 0, y: 0 };
export const CLOSEST = 12;

/** Where a point of the stage is drawn. */
export function pointAt({ k, x, y }: Transform, point: StagePoint): StagePoint {
  return { x: k * point.x + x, y: k * point.y + y };
}

/** Zooms by a factor, keeping what is under `at` where it is. */
export function zoomAt(before: Transform, factor: number, at: StagePoint, size: StageSize): Transform {
  const k = Math.min(CLOSEST, Math.max(1, before.k * factor));
  const scale = k / before.k;
  return inside({ k, x: at.x - (at.x - before.x) * scale, y: at.y - (at.y - before.y) * scale }, size);
}

export function panBy(before: Transform, by: StagePoint, size: StageSize): Transform {
  return inside({ ...before, x: before.x + by.x, y: before.y + by.y }, size);
}

/** Brings a point of the stage to the middle of its box. */
export function centreOn(before: Transform, point: StagePoint, size: StageSize): Transform {
  const { k } = before;
  return inside({ k, x: size.width / 2 - k * point.x, y: size.height / 2 - k * point.y }, size);
}

/** Half a box may stay empty at each side, so that whatever is at an edge can be brought to the middle. */
function inside({ k, x, y }: Transform, { width, height }: StageSize): Transform {
  const within = (at: number, length: number) => {
    const room = k === 1 ? 0 : length / 2;
    return Math.min(room, Math.max(length - k * length - room, at));
  };
  return { k, x: within(x, width), y: within(y, height) };
}

const DIRECTIONS = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key);
}

/** The place in `points` that an arrow leads to: near, and more ahead than aside; -1 where none is that way. */
export function nearestTowards(points: readonly StagePoint[], from: number, key: ArrowKey): number {
  const here = points[from];
  if (!here) return -1;
  const towards = DIRECTIONS[key];
  let best = { at: -1, cost: Infinity };
  for (const [at, point] of points.entries()) {
    const [dx, dy] = [point.x - here.x, point.y - here.y];
    const ahead = dx * towards.x + dy * towards.y;
    const aside = Math.abs(dx * towards.y) + Math.abs(dy * towards.x);
    const cost = ahead + 2 * aside;
    if (at !== from && ahead > 0 && aside <= 2 * ahead && cost < best.cost) best = { at, cost };
  }
  return best.at;
}
