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
  const foot = document.querySelector(".reader-notes")?.getBoundingClientRect().top ?? window.innerHeight;
  const { top, bottom } = pair.getBoundingClientRect();
  const hidden = Math.max(0, bottom + ROOM - foot);
  window.scrollBy({ top: Math.min(hidden, top - ROOM), behavior: "instant" });
}
