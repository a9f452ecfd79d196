import { useEffect, useRef } from "react";

/** How far below the screen the next rows are drawn, so that scrolling does not wait for them. */
const AHEAD = "1500px";

/** Stands below the rows drawn so far, and asks for more when the reader comes near. */
export function MoreRows({ more }: { readonly more: () => void }) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) more();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more]);
  return <div ref={end} />;
}
