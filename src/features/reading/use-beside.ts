import { type RefObject, useLayoutEffect } from "react";

/** What the margin needs for it, of the root's letters: its width and what stands free on its left, as in reader-live.css. */
const NEEDED_REM = 12.5 + 1.5;
/** It stays so far from the window's edges, CSS pixels. */
const EDGE = 16;

/**
 * Where in the window something stands beside a sentence: level with it, or as much higher as it takes to be seen whole.
 * @param sentence the top of the sentence, CSS pixels in the window, as all of these
 */
export function besideTop(sentence: number, height: number, windowHeight: number): number {
  if (sentence < EDGE || sentence > windowHeight) return sentence;
  return Math.max(EDGE, Math.min(sentence, windowHeight - EDGE - height));
}

/** Puts an unfolded part of a pair into the margin, level with the pair, where the margin is wide enough; else it stays below. */
export function useBeside(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = part.current;
    const text = element?.closest<HTMLElement>(".prose");
    if (!element || !text) return undefined;
    place(element, text);
    let frame = 0;
    // A frame later, as it may change the very height that was observed.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => place(element, text));
    });
    observer.observe(text);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [part]);
}

function place(element: HTMLElement, text: HTMLElement): void {
  const around = text.getBoundingClientRect();
  const room = (text.parentElement?.getBoundingClientRect().right ?? 0) - around.right;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  element.classList.toggle("pair-beside", room >= NEEDED_REM * rem);
  const sentence = element.closest(".pair")?.getBoundingClientRect().top ?? 0;
  const top = besideTop(sentence, element.offsetHeight, window.innerHeight) - around.top;
  element.style.top = `${top}px`;
}
