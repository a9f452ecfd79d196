/** Moves the focus to a passage, which says it to a screen reader, and scrolls no more than `block` asks. */
export function focusPassage(id: string, block: ScrollLogicalPosition): void {
  const element = document.getElementById(id);
  if (!element) return;
  // Focusable by script only; a sentence is no stop of the Tab key.
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block, behavior: "instant" });
}
