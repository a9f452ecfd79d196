import { useEffect, useState } from "react";
import { afterPaint } from "./after-paint";

/** `value` as it was when the page was last painted: what is drawn from it comes after the rest, and gives way to the reader. */
export function useAfterPaint<Value extends object>(value: Value): Value {
  // Nothing is behind before the first paint: a prerendered page takes the thread of its address before it.
  const [painted, setPainted] = useState<Value>();
  useEffect(() => afterPaint(() => setPainted(value)), [value]);
  return painted ?? value;
}
