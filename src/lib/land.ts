import type { GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import outline from "world-atlas/land-110m.json";

type Topology = Parameters<typeof feature>[0];

const file: unknown = outline;
const topology = file as Topology;

/** The outline of the land, 1 : 110 million (Natural Earth, public domain). Heavy: import it on use. */
export const LAND: GeoPermissibleObjects = feature(topology, topology.objects["land"] ?? { type: null });
