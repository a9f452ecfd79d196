import type { Library, SavedOn, Shelf } from "./library";
import { withSeen } from "./seen";

/** A change of the library, as it can be done again on what another tab has kept meanwhile. */
export type Edit = (library: Library) => Library;

export function put<S extends Shelf>(shelf: S, key: string, record: SavedOn<S>): Edit {
  return (library) => ({ ...library, [shelf]: { ...library[shelf], [key]: record } });
}

export function takeOff(shelf: Shelf, key: string): Edit {
  return (library) => ({ ...library, [shelf]: without<SavedOn<Shelf>>(library[shelf], key) });
}

/** Notes that a story was opened, which is also to have seen it as it is. */
export function opened(story: string, hash: string, at: Date): Edit {
  const day = dayOf(at);
  return (library) => ({
    ...library,
    history: { ...library.history, [day]: { ...library.history[day], [story]: at.getTime() } },
    ...(library.seen !== undefined && { seen: withSeen(library.seen, story, hash) }),
  });
}

/** Takes one story out of the history of a day. */
export function forgetOpened(day: string, story: string): Edit {
  return (library) => {
    const rest = without(library.history[day] ?? {}, story);
    const others = without(library.history, day);
    return {
      ...library,
      history: Object.keys(rest).length === 0 ? others : { ...others, [day]: rest },
    };
  };
}

/** The reader's own calendar day, "2026-11-26". */
export function dayOf(at: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function without<T>(records: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = records;
  return rest;
}
