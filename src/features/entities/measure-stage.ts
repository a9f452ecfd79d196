import type { StageSize } from "@/ui/pan-zoom";

/** Of a name on a stage, in the page's own letter size; as in stage.css. */
const LETTERS = 0.75;
const PADDING = 0.25;
const LINE = 1.25;

/** Of what a stage draws, in pixels. */
export interface StageMeasure {
  readonly label: (name: string, followed: boolean) => StageSize;
  /** Half of a mark that is drawn `size` pixels wide, and of the room it has at least. */
  readonly radius: (size: number) => number;
}

/** Asks the page for its letters once, for all the marks of a stage. */
export function measureStage(): StageMeasure {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const letters = LETTERS * rem;
  const canvas = document.createElement("canvas").getContext("2d");
  const { fontFamily } = getComputedStyle(document.body);
  return {
    label(name, followed) {
      if (canvas) canvas.font = `${followed ? 700 : 400} ${letters}px ${fontFamily}`;
      const width = canvas?.measureText(name).width ?? name.length * letters;
      return { width: Math.ceil(width) + 2 * PADDING * rem, height: LINE * letters };
    },
    radius: (size) => Math.max(size, letters) / 2,
  };
}
