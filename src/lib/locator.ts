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
  return withoutRepeats(geoPath(projection).digits(0)(land) ?? "");
}

/** Rounded to whole units, neighbours along a coast often fall on one point. */
function withoutRepeats(path: string): string {
  return path.replace(/(?<=[ML])(-?\d+,-?\d+)(?:L\1)+(?=[LZM]|$)/g, "$1");
}
