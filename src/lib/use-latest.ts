import { useCallback, useLayoutEffect, useRef } from "react";

/** A handler that stays the same one, and does what the one given last does. */
export function useLatest<Told extends unknown[], Answer>(
  handler: (...told: Told) => Answer,
): (...told: Told) => Answer {
  const latest = useRef(handler);
  useLayoutEffect(() => {
    latest.current = handler;
  });
  return useCallback((...told: Told) => latest.current(...told), []);
}
