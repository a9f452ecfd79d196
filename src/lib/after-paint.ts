import { startTransition } from "react";

/**
 * Changes what is drawn once the page has been painted as it is, giving way to the reader.
 * @returns what takes it back
 */
export function afterPaint(change: () => void): () => void {
  // Not a timer: one of a frame that took long is due at once, and comes before what else waited for that frame.
  const { port1, port2 } = new MessageChannel();
  const changeNow = () => {
    port1.close();
    startTransition(change);
  };
  port1.addEventListener("message", changeNow, { once: true });
  port1.start();
  const frame = requestAnimationFrame(() => port2.postMessage(undefined));
  return () => {
    cancelAnimationFrame(frame);
    // A message on its way may yet come through a closed port.
    port1.removeEventListener("message", changeNow);
    port1.close();
  };
}
