import { holdPlace } from "./hold-place";

/** Space kept above and below, CSS pixels. */
const ROOM = 16;

/**
 * Scrolls no more than it takes to have a pair, in both its languages, above what is said at the foot of the window; of one that
 * is taller, its beginning.
 * @param id of the sentence in the reading language
 */
export function showPair(id: string): void {
  const pair = document.getElementById(id)?.closest(".pair");
  if (!pair) return;
  const { top, bottom } = pair.getBoundingClientRect();
  window.scrollBy({ top: Math.min(hiddenBelow(bottom), top - ROOM), behavior: "instant" });
}

/**
 * The same for what a pair has unfolded: the pair, which is held where it stands, is held so much higher. Its beginning stays in the window.
 * @param detail what was unfolded
 */
export function showUnfolded(detail: Element): void {
  const half = detail.closest(".pair")?.querySelector(".half");
  if (!half) return;
  const { top } = half.getBoundingClientRect();
  const hidden = Math.min(hiddenBelow(detail.getBoundingClientRect().bottom), top - ROOM);
  if (hidden > 0) holdPlace({ id: half.id, top: top - hidden });
}

/** How much is out of sight of what ends there, CSS pixels: below the window, or behind what is said at its foot. */
function hiddenBelow(bottom: number): number {
  const foot = document.querySelector(".reader-notes")?.getBoundingClientRect().top ?? window.innerHeight;
  return Math.max(0, bottom + ROOM - foot);
}
