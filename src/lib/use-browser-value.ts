import { startTransition, useEffect, useState } from "react";

let live = false;

/** Whether the app has drawn for the first time: what is drawn later need not be as a page was printed. */
export function isLive(): boolean {
  return live;
}

/** Scripts draw all there is: already the first draw need not be as a page was printed. */
export function beginLive(): void {
  live = true;
}

/**
 * What only a browser can tell. On the first draw of a prerendered page it is `printed`; what it is then, and its changes, are
 * drawn giving way to the reader, as much of a page may hang on it.
 */
export function useBrowserValue<Value extends string | boolean>(
  watch: (changed: () => void) => () => void,
  read: () => Value,
  printed: Value,
): Value {
  const [value, setValue] = useState(() => (live ? read() : printed));
  useEffect(() => {
    live = true;
    const look = () => startTransition(() => setValue(read()));
    look();
    return watch(look);
  }, [watch, read]);
  return value;
}
