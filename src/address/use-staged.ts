import { useAfterPaint } from "@/lib/use-after-paint";
import type { Address } from "./address";
import { formatPath } from "./format-address";
import { isFollowedLink } from "./history";

/**
 * `now`, or what was last painted where a link has changed the thread alone: what a click asks for is drawn first. Nothing
 * waits where the history is walked, as then the whole page is to stand as it was left, and where more than the thread is
 * another: no two languages stand side by side.
 */
export function useStaged<Drawn extends { readonly address: Address }>(now: Drawn): Drawn {
  const before = useAfterPaint(now);
  return isFollowedLink() && onlyThreadChanged(before.address, now.address) ? before : now;
}

function onlyThreadChanged(before: Address, now: Address): boolean {
  return formatPath(before) === formatPath(now) && before.view === now.view && before.passage === now.passage;
}
