/**
 * Whether some of an element stands between the window's upper and lower edge; one of no height stands nowhere.
 * @param beyond how far from the window counts as in it, parts of the window's height
 */
export function isInWindow(element: Element, beyond = 0): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const room = beyond * window.innerHeight;
  return height > 0 && bottom > -room && top < window.innerHeight + room;
}
