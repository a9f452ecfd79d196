import { readingLine } from "./reading-line";

/**
 * Whether some of an element stands between the window's upper and lower edge; one of no height stands nowhere.
 * @param times how many times as far from the reading line as the edges are counts as in the window
 */
export function isInWindow(element: Element, times = 1): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const line = readingLine();
  return height > 0 && bottom > (1 - times) * line && top < line + times * (window.innerHeight - line);
}
