import type { StoryIndex } from "@/content/story-index";
import type { Edit } from "./edit-library";
import { EMPTY_LIBRARY, type Library } from "./library";

/** Why the library can't be kept, or not all of it. */
export type Trouble =
  /** The browser refuses storage. */
  | "forbidden"
  | "full"
  /** A later İzlek keeps it in a form this one doesn't know; it is left alone. */
  | "newer"
  | "corrupt"
  /** The browser threw away what it had kept. */
  | "evicted"
  /** The part of the program that keeps it did not arrive. */
  | "absent";

export interface LibraryState {
  /** False until what the browser keeps has been read. */
  readonly ready: boolean;
  readonly library: Library;
  readonly trouble?: Trouble;
  /** Whether the reader is to be told of the trouble now. */
  readonly telling: boolean;
}

/** As on the first draw of a prerendered page. */
export const WAITING: LibraryState = { ready: false, library: EMPTY_LIBRARY, telling: false };

export interface Keeper {
  /** @returns whether the browser kept it beyond this page */
  readonly change: (edit: Edit) => Promise<boolean>;
}

export interface LibraryStore {
  readonly get: () => LibraryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads what is kept; more than once does nothing. */
  readonly open: () => Promise<Keeper | undefined>;
  /** The change is there at once; trouble with keeping it is told where the reader asked for it. */
  readonly change: (edit: Edit, asked?: boolean) => Promise<boolean>;
  readonly toldTrouble: () => void;
}

const stores = new Map<string, LibraryStore>();

/** The library of an edition; another edition on the same host has its own. */
export function libraryStore(index: StoryIndex): LibraryStore {
  const known = stores.get(index.edition.id) ?? createLibraryStore(index);
  stores.set(index.edition.id, known);
  return known;
}

function createLibraryStore(index: StoryIndex): LibraryStore {
  const listeners = new Set<() => void>();
  const told = new Set<Trouble>();
  let state = WAITING;
  let keeper: Promise<Keeper | undefined> | undefined;
  const show = (change: Partial<LibraryState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const tell = () => {
    const { trouble } = state;
    if (trouble && !told.has(trouble)) show({ telling: true });
  };
  const load = async () => {
    try {
      const { openKeeper } = await import("./open-keeper");
      return await openKeeper(index, show);
    } catch {
      keeper = undefined;
      show({ trouble: "absent" });
      return undefined;
    }
  };
  const open = () => {
    keeper ??= load();
    return keeper;
  };
  const change = async (edit: Edit, asked = true) => {
    const kept = (await (await open())?.change(edit)) ?? false;
    if (!kept && asked) tell();
    return kept;
  };
  const toldTrouble = () => {
    if (state.trouble) told.add(state.trouble);
    show({ telling: false });
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { get: () => state, subscribe, open, change, toldTrouble };
}
