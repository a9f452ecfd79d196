import { useEffect } from "react";

/**
 * Where what had the focus goes away (a button that gives way to what it began), the nearest of what stood around it and means
 * something takes the focus: the next key goes on from there, and not from the top of the page.
 */
export function useLeftFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    const keep = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target) : [];
    };
    const observer = new MutationObserver(() => {
      const gone = around[0]?.isConnected === false && document.activeElement === document.body;
      const stands = gone ? around.filter((each) => each.isConnected && each.checkVisibility()) : [];
      const left = stands.find((each) => !MEANS_NOTHING.has(each.localName)) ?? stands[0];
      if (left instanceof HTMLElement) focusOnce(left);
    });
    document.addEventListener("focusin", keep);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", keep);
      observer.disconnect();
    };
  }, []);
}

/** A screen reader that lands on one has nothing to say. */
const MEANS_NOTHING: ReadonlySet<string> = new Set(["div", "span"]);

function ancestorsOf(element: Element): readonly Element[] {
  const { parentElement } = element;
  return parentElement && parentElement !== document.body
    ? [element, ...ancestorsOf(parentElement)]
    : [element];
}

/** By script only: it is no stop of the Tab key. */
function focusOnce(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
