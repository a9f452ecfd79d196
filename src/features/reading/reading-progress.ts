/**
 * How much of a text was read, 0 to 1.
 * @param top where the text starts in the window, CSS pixels
 * @param height of the text
 * @param line height of the reading line in the window
 */
export function progressOf(top: number, height: number, line: number): number {
  if (height <= 0) return 0;
  return Math.max(0, Math.min((line - top) / height, 1));
}

/** Whole minutes left of a story, 0 once it is read. */
export function minutesLeft(minutes: number, progress: number): number {
  return progress >= 1 ? 0 : Math.max(1, Math.ceil(minutes * (1 - progress)));
}
