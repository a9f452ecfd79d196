import { useCallback, useEffect, useRef, useState } from "react";
import { browserKeeper, fetchKeepList } from "./browser-keeper";
import { countKept, type KeepProgress, keepFiles } from "./keep-files";

export type KeptState =
  | { readonly kind: "looking" }
  | { readonly kind: "ready"; readonly bytes: number }
  | ({ readonly kind: "keeping" } & KeepProgress)
  | { readonly kind: "kept" }
  | { readonly kind: "failed" }
  /** The browser keeps nothing here. */
  | { readonly kind: "impossible" };

/** Whether the edition is kept on this device, and the way to keep it. */
export function useKeptEdition() {
  const [state, setState] = useState<KeptState>({ kind: "looking" });
  const stopped = useRef(false);
  useEffect(() => {
    let gone = false;
    void look().then((found) => !gone && setState(found));
    return () => {
      gone = true;
      stopped.current = true;
    };
  }, []);
  const keep = useCallback(() => {
    stopped.current = false;
    void keepAll(setState, () => stopped.current);
  }, []);
  const stop = useCallback(() => {
    stopped.current = true;
    void look().then(setState);
  }, []);
  return { state, keep, stop };
}

async function look(): Promise<KeptState> {
  try {
    const keeper = await browserKeeper();
    if (!keeper) return { kind: "impossible" };
    const { bytes, addresses } = await fetchKeepList();
    return (await countKept(addresses, keeper)) === addresses.length
      ? { kind: "kept" }
      : { kind: "ready", bytes };
  } catch {
    return { kind: "failed" };
  }
}

async function keepAll(tell: (state: KeptState) => void, stopped: () => boolean): Promise<void> {
  try {
    const [keeper, { addresses }] = await Promise.all([browserKeeper(), fetchKeepList()]);
    if (!keeper) return tell({ kind: "impossible" });
    await keepFiles(
      addresses,
      keeper,
      (progress) => !stopped() && tell({ kind: "keeping", ...progress }),
      stopped,
    );
    if (stopped()) return;
    if ("storage" in navigator) await navigator.storage.persist().catch(() => false);
    tell({ kind: "kept" });
  } catch {
    tell({ kind: "failed" });
  }
}
