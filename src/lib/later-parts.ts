import { flushSync } from "react-dom";
import { isInWindow } from "./is-in-window";
import { readingLine } from "./reading-line";

/** Parts that stand in the flow of the page, by their elements. */
const standing = new Set<Element>();
/** Those that are to be drawn anew, and how. */
const waiting = new Map<Element, () => void>();
let firstOfAll: (() => void) | undefined;
/** What comes after the next frame. */
let due: (() => void) | undefined;
let timer = 0;
/** While those that waited are drawn, with all that stands in them. */
let isLate = false;

/** Time for the parts of one step; a reader's key press waits no longer than that. */
const STEP_MS = 4;
/** What is out of the window rests so long after a change: who goes to and fro finds nobody at work. */
const REST_MS = 150;

/** A place on the page that may be drawn later than the rest. */
export interface Part {
  /** Takes the element that stands there until the returned function is called. */
  readonly stand: (element: Element | null) => (() => void) | undefined;
  /** @param times how many times as far from the reading line as the window's edges counts as in it */
  readonly isSeen: (times: number) => boolean;
  /**
   * Draws it once what is in the window has been painted, the nearest first; at once where it comes into the window.
   * @returns what calls it off
   */
  readonly drawLater: (draw: () => void) => (() => void) | undefined;
}

export function createPart(): Part {
  let standsAs: Element | undefined;
  return {
    stand(element) {
      if (!element) return undefined;
      standsAs = element;
      standing.add(element);
      return () => {
        standing.delete(element);
        standsAs = undefined;
      };
    },
    isSeen: (times) => isLate || !standsAs || isInWindow(standsAs, times),
    drawLater: (draw) => standsAs && drawLater(standsAs, draw),
  };
}

function drawLater(element: Element, draw: () => void): () => void {
  if (waiting.size === 0) {
    // The same listener is added once.
    window.addEventListener("scroll", drawSeen, { passive: true });
    // What the change itself has brought into the window is seen by this very paint.
    queueMicrotask(drawSeen);
  }
  waiting.set(element, draw);
  afterFrame(rest);
  return () => void waiting.delete(element);
}

/** Does something once what is in the window has been painted, before the parts that wait. @returns what calls it off */
export function onceSeen(change: () => void): () => void {
  firstOfAll = change;
  afterFrame(rest);
  return () => {
    if (firstOfAll === change) firstOfAll = undefined;
  };
}

/** What was due before the last change waits for the paint of that, too. */
function afterFrame(then: () => void): void {
  window.clearTimeout(timer);
  if (!due)
    requestAnimationFrame(() => {
      timer = window.setTimeout(due as () => void);
      due = undefined;
    });
  due = then;
}

function rest(): void {
  firstOfAll?.();
  firstOfAll = undefined;
  timer = window.setTimeout(step, REST_MS);
}

function step(): void {
  const until = performance.now() + STEP_MS;
  while (performance.now() < until) {
    const next = nearest(waiting.keys());
    if (!next) return;
    drawInPlace([next]);
  }
  afterFrame(step);
}

function drawSeen(): void {
  drawInPlace([...waiting.keys()].filter((element) => isInWindow(element)));
}

/** What stands at the reading line stays where it is, whatever changes its height above it. */
function drawInPlace(elements: readonly Element[]): void {
  if (elements.length === 0) return;
  // What is beside the text scrolls with the window.
  const others = [...standing].filter(
    (other) => !elements.some((element) => other.contains(element)) && !/aside|figure/.test(other.localName),
  );
  const anchor = window.scrollY > 0 ? nearest(others) : undefined;
  const before = anchor?.getBoundingClientRect().top ?? 0;
  const drawn = elements.map((element) => waiting.get(element));
  for (const element of elements) waiting.delete(element);
  isLate = true;
  flushSync(() => {
    for (const draw of drawn) draw?.();
  });
  isLate = false;
  const moved = anchor ? anchor.getBoundingClientRect().top - before : 0;
  if (moved !== 0) window.scrollBy(0, moved);
}

function nearest(elements: Iterable<Element>): Element | undefined {
  let least = Number.POSITIVE_INFINITY;
  let found: Element | undefined;
  for (const element of elements) {
    const far = distance(element);
    if (far < least) [least, found] = [far, element];
  }
  return found;
}

/** From the reading line, CSS pixels; 0 across it. */
function distance(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - readingLine(), readingLine() - bottom);
}
