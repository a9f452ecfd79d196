import { type GeoPermissibleObjects, geoCircle, geoEqualEarth, geoPath } from "d3-geo";

export interface PlaceOnMap {
  readonly id: string;
  readonly stories: number;
  /** Latitude and longitude, degrees. */
  readonly coordinates: readonly [number, number];
}

export interface PlacePoint extends Pick<PlaceOnMap, "id" | "stories"> {
  readonly x: number;
  readonly y: number;
}

const PADDING = 28;

/**
 * Draws land and places in a box, pixels. Equal-area, turned to the places' own side of the Earth so that the date line
 * parts none of them, and drawn as large as all of them allow; places close together with the country around them.
 */
export function drawMap(
  land: GeoPermissibleObjects,
  places: readonly PlaceOnMap[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly land: string; readonly points: readonly PlacePoint[] } {
  const shown = places.map(({ coordinates: [latitude, longitude] }): [number, number] => [
    longitude,
    latitude,
  ]);
  const middle = middleOf(shown);
  const projection = geoEqualEarth()
    .rotate([-middle[0], 0])
    .fitExtent(
      [
        [PADDING, PADDING],
        [Math.max(PADDING + 1, width - PADDING), Math.max(PADDING + 1, height - PADDING)],
      ],
      { type: "MultiPoint", coordinates: extentOf(shown, middle) },
    );
  const points = places.map(({ id, stories }, i) => {
    const [x, y] = projection(shown[i] ?? [0, 0]) ?? [0, 0];
    return { id, stories, x, y };
  });
  const path = geoPath(
    projection.clipExtent([
      [-width, -height],
      [2 * width, 2 * height],
    ]),
  ).digits(1)(land);
  return { land: path ?? "", points };
}

/** Degrees. What lies closer is one place, which no map can be fitted to. */
const APART = 0.01;
/** Degrees of the Earth around the middle, some 220 km: any closer, the coasts are but a few straight lines. */
const AROUND = 2;

type Position = [longitude: number, latitude: number];

function middleOf(positions: readonly Position[]): Position {
  const latitudes = positions.map(([, latitude]) => latitude);
  return [
    middleLongitude(positions.map(([longitude]) => longitude)),
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
}

/** What the map has to hold for some places. */
function extentOf(shown: Position[], middle: Position): GeoJSON.Position[] {
  if (!lieApart(shown)) return [...WHOLE_EARTH, ...shown];
  return [...geoCircle().center(middle).radius(AROUND)().coordinates.flat(), ...shown];
}

function lieApart([first, ...others]: readonly [number, number][]): boolean {
  return others.some((other) => other.some((degrees, i) => Math.abs(degrees - (first?.[i] ?? 0)) > APART));
}

const WHOLE_EARTH: [number, number][] = [
  [-179, 0],
  [179, 0],
  [0, 80],
  [0, -60],
];

/** The longitude in the middle of some, round the Earth: of 170 and -170 it is 180. */
export function middleLongitude(longitudes: readonly number[]): number {
  const radians = longitudes.map((longitude) => (longitude * Math.PI) / 180);
  const east = radians.reduce((sum, angle) => sum + Math.sin(angle), 0);
  const ahead = radians.reduce((sum, angle) => sum + Math.cos(angle), 0);
  return (Math.atan2(east, ahead) * 180) / Math.PI;
}

/** Marks that would cover each other, as one. */
export interface Cluster {
  readonly x: number;
  readonly y: number;
  /** The place with the most stories first; it is where the mark stands. */
  readonly places: readonly PlacePoint[];
}

/** Gathers points nearer than `distance` pixels; every point is in one cluster. */
export function clusterMarks(points: readonly PlacePoint[], distance: number): readonly Cluster[] {
  const clusters: { x: number; y: number; places: PlacePoint[] }[] = [];
  const sorted = points.toSorted((a, b) => b.stories - a.stories || (a.id < b.id ? -1 : 1));
  for (const point of sorted) {
    const near = clusters.find(({ x, y }) => Math.hypot(point.x - x, point.y - y) < distance);
    if (near) near.places.push(point);
    else clusters.push({ x: point.x, y: point.y, places: [point] });
  }
  return clusters;
}
