/** One small value kept in the browser. Where storage is forbidden or full it lives as long as the page. */
export interface Stored<T> {
  readonly get: () => T;
  /** @returns whether the browser kept it beyond this page */
  readonly set: (value: T) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * @param key the name in localStorage
 * @param read gives the value of what was stored (null where nothing was) and never throws; the same text gives the same value
 * @param write null takes it away
 */
export function createStored<T>(
  key: string,
  read: (text: string | null) => T,
  write: (value: T) => string | null,
): Stored<T> {
  const listeners = new Set<() => void>();
  /** What could not be stored; it outlives the failure on this page. */
  let unstored: { readonly text: string | null } | undefined;
  let known: { readonly text: string | null; readonly value: T } | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const get = () => {
    const text = unstored ? unstored.text : stored(key);
    if (!known || known.text !== text) known = { text, value: read(text) };
    return known.value;
  };
  const set = (value: T) => {
    const text = write(value);
    const kept = store(key, text);
    unstored = kept ? undefined : { text };
    tell();
    return kept;
  };
  const heard = (event: StorageEvent) => {
    if (event.key === key || event.key === null) tell();
  };
  // A page in the back/forward cache hears nothing of the other tabs.
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell();
  };
  const subscribe = (listener: () => void) => {
    if (listeners.size === 0) {
      window.addEventListener("storage", heard);
      window.addEventListener("pageshow", returned);
    }
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      window.removeEventListener("storage", heard);
      window.removeEventListener("pageshow", returned);
    };
  };
  return { get, set, subscribe };
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function store(key: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
