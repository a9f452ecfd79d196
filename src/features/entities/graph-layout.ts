import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { CompanyGraph } from "./company-graph";

/** Where each entity stands, from 0 to 1 in both directions, by its number. */
export type GraphLayout = Readonly<Record<number, readonly [x: number, y: number]>>;

interface Body extends SimulationNodeDatum {
  readonly number: number;
  readonly radius: number;
}

/** Each entity is drawn towards its closest company only; a tie of everybody with everybody would be a ball. */
const TIES_EACH = 4;

/**
 * Lays a graph out by force. The same graph gives the same places in every run: the simulation starts from a fixed
 * spiral and draws its chances from a fixed sequence. Heavy for thousands of nodes: run it in the worker.
 */
export function layoutGraph({ nodes, ties }: CompanyGraph): GraphLayout {
  const most = Math.max(1, nodes[0]?.stories ?? 1);
  const bodies = nodes.map(
    ({ number, stories }): Body => ({ number, radius: 10 + 14 * Math.sqrt(stories / most) }),
  );
  const at = new Map(bodies.map(({ number }, i) => [number, i]));
  const links = closest(ties).map(({ a, b, stories }) => ({
    source: at.get(a) ?? 0,
    target: at.get(b) ?? 0,
    stories,
  }));
  const simulation = forceSimulation(bodies)
    .force("apart", forceManyBody().strength(-160))
    .force(
      "ties",
      forceLink(links)
        .distance(60)
        .strength(({ stories }) => 0.15 + (0.5 * stories) / most),
    )
    .force(
      "room",
      forceCollide<Body>(({ radius }) => radius + 4),
    )
    .force("x", forceX(0).strength(0.05))
    .force("y", forceY(0).strength(0.09))
    .stop();
  simulation.tick(nodes.length > 500 ? 120 : 300);
  return normalised(simulation.nodes().map(({ number, x = 0, y = 0 }) => [number, x, y] as const));
}

function closest(ties: CompanyGraph["ties"]): CompanyGraph["ties"] {
  const taken = new Map<number, number>();
  return ties.filter(({ a, b }) => {
    const [countA, countB] = [taken.get(a) ?? 0, taken.get(b) ?? 0];
    if (countA >= TIES_EACH && countB >= TIES_EACH) return false;
    taken.set(a, countA + 1).set(b, countB + 1);
    return true;
  });
}

function normalised(places: readonly (readonly [number, number, number])[]): GraphLayout {
  const [left, right] = ends(places.map(([, x]) => x));
  const [top, bottom] = ends(places.map(([, , y]) => y));
  const share = (value: number, from: number, to: number) =>
    to === from ? 0.5 : (value - from) / (to - from);
  return Object.fromEntries(
    places.map(([number, x, y]) => [number, [share(x, left, right), share(y, top, bottom)] as const]),
  );
}

function ends(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}
