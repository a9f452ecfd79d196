/** Where eyes rest: this part of the window's height from its top. */
const READING_LINE = 0.3;

/** Height of the reading line in the window, CSS pixels from its top. */
export function readingLine(): number {
  return window.innerHeight * READING_LINE;
}
