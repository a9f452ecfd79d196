import { useEffect, useLayoutEffect } from "react";
import { createStored } from "@/lib/stored";
import { useHydrated } from "@/lib/use-hydrated";
import type { Lanes } from "./use-lanes";

/** How many rows the reader's chart has, as the style that the head script gives the next page before its first paint. */
const keptRoom = createStored<string>(
  "izlek:lanes",
  (text) => text ?? "",
  (room) => (room === "" ? null : room),
);

/**
 * Keeps the chart of a printed page, which has the lanes of all readers, in the room of those that this reader chose:
 * so nothing moves when they are drawn.
 */
export function useKeptRoom({ all, open, chosen }: Lanes, narrow: boolean): void {
  const live = useHydrated();
  const kept = chosen || open !== undefined;
  const room = kept ? `--kept:${rowsShown(all.length + 1, narrow, open)}` : "";
  useLayoutEffect(() => {
    // The lanes themselves are there from now on.
    if (live) document.documentElement.style.removeProperty("--kept");
  }, [live]);
  useEffect(() => {
    if (live && room !== keptRoom.get()) keptRoom.set(room);
  }, [live, room]);
}

/** As the stylesheet has it: a phone shows the first three until it is asked for all. */
function rowsShown(rows: number, narrow: boolean, open = !narrow): number {
  if (open) return rows;
  return narrow ? Math.min(3, rows) : 1;
}
