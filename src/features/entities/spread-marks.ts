import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import type { StagePoint, StageSize } from "@/ui/pan-zoom";

/** A round mark, in pixels of its stage. */
export interface RoundMark extends StagePoint {
  readonly radius: number;
}

interface Body extends SimulationNodeDatum {
  readonly home: RoundMark;
}

/** Rounds of pushing; what is as full as `mostThatFit` allows has come to rest by then, and most has much sooner. */
const ROUNDS = 120;
/** Pixels; when no mark moves farther in a round, they are at rest. */
const REST = 0.25;
/** The part of a box that round marks may cover so that there is room to push them apart. */
const FULL = 0.45;
const GAP = 1;

/** How many marks of a radius find room in a box, at least one. */
export function mostThatFit(radius: number, { width, height }: StageSize): number {
  return Math.max(1, Math.floor((FULL * width * height) / (Math.PI * radius ** 2)));
}

/**
 * Pushes marks apart until none covers another's target (WCAG 2.5.8), as near to their own places as that leaves them,
 * and all inside of the box. The same marks give the same places.
 */
export function spreadMarks(marks: readonly RoundMark[], size: StageSize): readonly StagePoint[] {
  const bodies = marks.map((home): Body => ({ home, x: home.x, y: home.y }));
  const simulation = forceSimulation(bodies)
    .alphaDecay(0.02)
    .force("home-x", forceX<Body>(({ home }) => home.x).strength(0.04))
    .force("home-y", forceY<Body>(({ home }) => home.y).strength(0.04))
    .force("apart", forceCollide<Body>(({ home }) => home.radius + GAP).iterations(4))
    .stop();
  for (let round = 0; round < ROUNDS; round++) {
    const before = bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
    simulation.tick();
    for (const body of bodies) keepInside(body, size);
    if (bodies.every(({ x = 0, y = 0 }, i) => isNear({ x, y }, before[i]))) break;
  }
  return bodies.map(({ x = 0, y = 0 }) => ({ x, y }));
}

function isNear(at: StagePoint, before: StagePoint | undefined): boolean {
  return before !== undefined && Math.hypot(at.x - before.x, at.y - before.y) < REST;
}

function keepInside(body: Body, { width, height }: StageSize): void {
  const { radius } = body.home;
  const within = (at: number, length: number) => Math.max(radius, Math.min(length - radius, at));
  body.x = within(body.x ?? 0, width);
  body.y = within(body.y ?? 0, height);
}
