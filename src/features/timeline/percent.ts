import { keep } from "./keep";

/** A share as SVG takes it. Drawn in percents a chart needs no width, so that a prerendered one fits every screen. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}

/** The height of a row's middle, of `rows` equal ones. */
export function rowAt(row: number, rows: number): string {
  return middles(rows)(row);
}

/** Every mark asks for those of its lanes. */
const middles = keep((rows: number) => keep((row: number) => percent((row + 0.5) / rows)));
