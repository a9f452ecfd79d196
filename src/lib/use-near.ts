import { type RefCallback, startTransition, useCallback, useState } from "react";

/** Whether an element is in the window or within a window's height of it; until the browser has told, it is `taken` to be. */
export function useNear(taken = true): readonly [RefCallback<Element>, boolean] {
  const [near, setNear] = useState(taken);
  const ref = useCallback((element: Element | null) => {
    if (!element || typeof IntersectionObserver !== "function") return undefined;
    const observer = new IntersectionObserver(
      (entries) => startTransition(() => setNear(entries.at(-1)?.isIntersecting ?? true)),
      { rootMargin: "100% 0px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, near];
}
