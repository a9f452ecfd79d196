import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint";

/** How many of `most` are to be drawn by now: `step` more after every paint, so that a long table holds nothing up. */
export function useGrowing(most: number, step: number): number {
  const [count, setCount] = useState(0);
  useEffect(() => (count < most ? afterPaint(() => setCount(count + step)) : undefined), [count, most, step]);
  return Math.min(count, most);
}
