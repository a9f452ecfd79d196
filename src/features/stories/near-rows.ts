import type { DrawnThread } from "./use-painted-thread";

/**
 * The rows to draw before the paint: those as far as the window reaches, and beyond it the ones that stand already, also those
 * that are to go: taking rows away is work too.
 * @param near how many rows there are from the first to beyond the window's end
 * @param most how many the list draws; the painted thread's others don't stand
 */
export function rowsToPaint(
  now: DrawnThread,
  painted: DrawnThread,
  near: number,
  most: number,
): { readonly positions: readonly number[]; readonly firstNear: number } {
  const wanted = now.thread.matched.slice(-most);
  const firstNear = wanted.at(-near) ?? 0;
  if (painted === now) return { positions: wanted, firstNear };
  const before = painted.thread.matched;
  const standing = before.length > most ? [] : before.filter((position) => position < firstNear);
  return { positions: [...standing, ...wanted.slice(-near)], firstNear };
}
