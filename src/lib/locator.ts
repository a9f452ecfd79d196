import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { LOCATOR_BOX } from "./locator-box";

/** How much of the Earth the box is wide, kilometres. */
const WIDTH_KM = 4200;
const EARTH_RADIUS_KM = 6371;

/**
 * Draws the land around a place, as the path data of a `LOCATOR_BOX` in whole units. Equal-area and centred on the
 * place, so that none is at an edge or torn by the date line.
 * @param coordinates latitude and longitude, degrees
 */
export function drawLocator(
  land: GeoPermissibleObjects,
  [latitude, longitude]: readonly [number, number],
): string {
  const { width, height } = LOCATOR_BOX;
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale((width / WIDTH_KM) * EARTH_RADIUS_KM)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ])
    .precision(0.5);
  return inSteps(geoPath(projection).digits(0)(land) ?? "");
}

/**
 * The same path with each point as a step from the one before, which is half as long; rounded to whole units, neighbours
 * along a coast often fall on one point, and are one.
 */
function inSteps(path: string): string {
  return path.replace(/M([^MZ]+)/g, (_, points: string) => {
    const [first = [0, 0], ...rest] = points.split("L").map((point) => point.split(",").map(Number));
    let [x = 0, y = 0] = first;
    const steps = rest.flatMap(([nextX = 0, nextY = 0]) => {
      const step = [nextX - x, nextY - y];
      [x, y] = [nextX, nextY];
      return step.every((by) => by === 0) ? [] : step;
    });
    return `M${numbers(first)}${steps.length === 0 ? "" : `l${numbers(steps)}`}`;
  });
}

/** A minus parts numbers as well as a space does. */
function numbers(values: readonly number[]): string {
  return values.join(" ").replaceAll(" -", "-");
}
