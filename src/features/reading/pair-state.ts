import type { View } from "@/address/address";

/** What the reader did with the sentences; pairs are named as in the address, "p3s2". */
export interface PairState {
  /** The one lit. */
  readonly current?: string;
  /** Those whose counterpart and tools are unfolded. */
  readonly open: readonly string[];
  /** The open one whose sources are shown. */
  readonly sources?: string;
}

export const NO_PAIRS: PairState = { open: [] };

export type PairAction =
  | { readonly type: "light"; readonly id: string | undefined }
  | { readonly type: "unfold"; readonly id: string; readonly view: View }
  | { readonly type: "sources"; readonly id: string; readonly view: View }
  | { readonly type: "close"; readonly id: string };

export function changePairs(state: PairState, action: PairAction): PairState {
  switch (action.type) {
    case "light":
      return withCurrent(state, action.id);
    case "unfold":
      return state.open.includes(action.id) ? close(state, action.id) : open(state, action);
    case "sources":
      return state.sources === action.id
        ? close(state, action.id)
        : { ...open(state, action), sources: action.id };
    case "close":
      return close(state, action.id);
    default:
      return action satisfies never;
  }
}

/** In one language many may stand open, to be read on; in two, only the tools of one. */
function open({ open: before, sources }: PairState, { id, view }: { id: string; view: View }): PairState {
  const others = view === "single" ? before.filter((other) => other !== id) : [];
  const kept = sources !== undefined && others.includes(sources);
  return { current: id, open: [...others, id], ...(kept && { sources }) };
}

function close({ open: before, sources }: PairState, id: string): PairState {
  const left = before.filter((other) => other !== id);
  return { current: id, open: left, ...(sources !== undefined && sources !== id && { sources }) };
}

function withCurrent({ open: before, sources }: PairState, id: string | undefined): PairState {
  return {
    ...(id !== undefined && { current: id }),
    open: before,
    ...(sources !== undefined && { sources }),
  };
}
