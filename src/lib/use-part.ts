import { startTransition, useEffect, useState } from "react";
import type { LoadedAhead } from "./load-ahead";
import { whenOnline } from "./when-online";

export interface Arrival<Part> {
  /** Undefined while it is on its way, and where it did not arrive. */
  readonly part: Part | undefined;
  /** How often it was asked for in vain; 0 again while it is asked for. */
  readonly failures: number;
  /** Asks once more. */
  readonly retry: () => void;
}

/** A part of the app, at once where it was loaded ahead; asked for again when the network comes back. */
export function usePart<Part>(source: LoadedAhead<Part>): Arrival<Part> {
  const [{ failures, asking }, setAsked] = useState({ failures: 0, asking: true });
  const part = source.loaded();
  const missing = part === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    if (!asking) return whenOnline(() => setAsked({ failures, asking: true }));
    let here = true;
    const tell = (after: number) => () =>
      startTransition(() => {
        if (here) setAsked({ failures: after, asking: false });
      });
    source.load().then(tell(0), tell(failures + 1));
    return () => {
      here = false;
    };
  }, [source, missing, asking, failures]);
  const retry = () => setAsked({ failures, asking: true });
  return { part, failures: asking ? 0 : failures, retry };
}
