/** Ids of the pairs on the page in reading order, for what stands outside of the story. */
export function shownPairs(): readonly string[] {
  return Array.from(document.querySelectorAll(".prose .half[id]"), ({ id }) => id);
}
