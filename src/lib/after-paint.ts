import { startTransition } from "react";

/** One for all: to open one takes a tenth of a millisecond, and a click asks for several. */
const { port1, port2 } = new MessageChannel();
port1.start();

/** What waits for the next frame; each in a function of its own, so that one taken back is not another's. */
let waiting = new Set<() => void>();

/**
 * Changes what is drawn once the page has been painted as it is, giving way to the reader.
 * @returns what takes it back
 */
export function afterPaint(change: () => void): () => void {
  const those = waiting;
  const changeNow = () => startTransition(change);
  if (those.size === 0) requestAnimationFrame(sendOff);
  those.add(changeNow);
  return () => void those.delete(changeNow);
}

function sendOff(): void {
  const painted = waiting;
  waiting = new Set();
  const changeThem = () => {
    for (const changeNow of painted) changeNow();
  };
  // Not a timer: one of a frame that took long is due at once, and comes before what else waited for that frame.
  port1.addEventListener("message", changeThem, { once: true });
  port2.postMessage(undefined);
}
