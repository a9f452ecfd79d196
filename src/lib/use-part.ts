import { useEffect, useState } from "react";
import type { LoadedAhead } from "./load-ahead";

interface Arrival<Part> {
  /** Undefined while it is on its way, and where it did not arrive. */
  readonly part: Part | undefined;
  readonly failed: boolean;
  /** Asks once more. */
  readonly retry: () => void;
}

/** A part of the app, at once where it was loaded ahead. */
export function usePart<Part>(source: LoadedAhead<Part>): Arrival<Part> {
  const [arrived, setArrived] = useState<{ readonly part: Part } | undefined>();
  const [failed, setFailed] = useState(false);
  const part = source.loaded() ?? arrived?.part;
  const missing = part === undefined;
  useEffect(() => {
    if (!missing || failed) return undefined;
    let here = true;
    source.load().then(
      (loaded) => here && setArrived({ part: loaded }),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [source, missing, failed]);
  return { part, failed: failed && missing, retry: () => setFailed(false) };
}
