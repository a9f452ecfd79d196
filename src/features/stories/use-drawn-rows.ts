import { useCallback, useState } from "react";
import { LISTED_ROWS } from "@/content/archive-years";

interface Grown {
  readonly list: readonly number[];
  readonly rows: number;
}

/** How many of a list's rows are drawn: a page of them at first and for each new list, then one more page on request. */
export function useDrawnRows(list: readonly number[]): { readonly rows: number; readonly more: () => void } {
  const [grown, setGrown] = useState<Grown>({ list, rows: LISTED_ROWS });
  const rows = grown.list === list ? grown.rows : LISTED_ROWS;
  const more = useCallback(() => setGrown({ list, rows: rows + LISTED_ROWS }), [list, rows]);
  return { rows, more };
}
