import { startTransition } from "react";

/** Changes what is drawn once the page has been painted as it is, giving way to the reader. @returns what takes it back */
export function afterPaint(change: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(() => startTransition(change));
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
