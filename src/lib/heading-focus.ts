/** Gives the focus to the page's heading, or else to its content. Whether there was a heading to take it. */
export function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>("main h1");
  const target = heading ?? document.querySelector<HTMLElement>("main");
  target?.focus({ preventScroll: true });
  return heading !== null;
}

/** A screen whose code or text is on its way has no heading yet; gives it the focus when it comes. Returns the way to call it off. */
export function awaitHeading(found: () => void): () => void {
  const main = document.querySelector("main");
  const observer = new MutationObserver(() => {
    // Whoever has moved on meanwhile keeps the focus.
    const moved = document.activeElement !== main && document.activeElement !== document.body;
    if (!moved && !focusHeading()) return;
    observer.disconnect();
    found();
  });
  if (main) observer.observe(main, { childList: true, subtree: true });
  return () => observer.disconnect();
}
