import type { CSSProperties } from "react";
import { pointAt, type StagePoint, type Transform } from "@/ui/pan-zoom";

/** Style of a mark of the stage: its place, and its size in pixels. Never prerendered, so the CSP lets it be. */
export function markPlace(transform: Transform, point: StagePoint, size: number): CSSProperties {
  const { x, y } = pointAt(transform, point);
  return { left: x, top: y, ["--size" as string]: `${size}px` };
}

/** Area, not width, stands for the number of stories. */
export function markSize(stories: number, most: number): number {
  return 9 + 23 * Math.sqrt(stories / Math.max(1, most));
}
