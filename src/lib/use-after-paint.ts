import { startTransition, useEffect, useState } from "react";

/** `value` as it was when the page was last painted: what is drawn from it comes after the rest, and gives way to the reader. */
export function useAfterPaint<Value extends object>(value: Value): Value {
  // Nothing is behind before the first paint: a prerendered page takes the thread of its address before it.
  const [painted, setPainted] = useState<Value>();
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value]);
  return painted ?? value;
}

/** @returns what takes it back */
function afterPaint(act: () => void): () => void {
  let timer = 0;
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
