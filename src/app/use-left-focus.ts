import { useEffect } from "react";

/**
 * Where what had the focus goes away (a button that gives way to what it began), the nearest of what stood around it takes the
 * focus: the next key goes on from there, and not from the top of the page.
 */
export function useLeftFocus(): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    const keep = ({ target }: FocusEvent) => {
      around = target instanceof Element ? ancestorsOf(target) : [];
    };
    const observer = new MutationObserver(() => {
      const gone = around[0]?.isConnected === false && document.activeElement === document.body;
      const left = gone
        ? around.find((element) => element.isConnected && element.checkVisibility())
        : undefined;
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
