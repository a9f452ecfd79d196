import { readingLine } from "@/lib/reading-line";

/**
 * Which of `count` things, one below the other, is at a height: the last that starts at or above it, else the first.
 * @param topOf the height at which each starts; never falling
 */
export function atLine(count: number, topOf: (i: number) => number, line: number): number {
  let [first, last] = [0, count - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if (topOf(middle) <= line) first = middle;
    else last = middle - 1;
  }
  return Math.max(0, first);
}

/** The first line of an element, in CSS pixels from the window's top; undefined where it isn't there. */
export function topOf(id: string): number | undefined {
  return document.getElementById(id)?.getBoundingClientRect().top;
}

/** The pair at the reading line, of those in reading order. */
export function pairAtLine(ids: readonly string[], line = readingLine()): string | undefined {
  return ids[atLine(ids.length, (i) => topOf(ids[i] ?? "") ?? 0, line)];
}
