import { useEffect, useLayoutEffect, useRef } from "react";

const FACES = ['400 1em "Literata Loaded"', '400 1em "Inter Loaded"'];
/** One letter of each file of a face. */
const LETTERS = "ağ";

/**
 * On a first visit the text stands in a system face and must not move when ours has come (`font-display: optional` in
 * fonts.css). The next screen is set anew anyway, so it is set in ours.
 */
export function useLoadedFonts(path: string): void {
  const loaded = useRef(false);
  const before = useRef(path);
  useEffect(() => {
    void Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS))).then((faces) => {
      // A font that did not come leaves the stand-in.
      loaded.current = faces.every(({ status }) => status === "fulfilled");
      return loaded.current;
    });
  }, []);
  useLayoutEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (loaded.current) document.documentElement.dataset["fonts"] = "loaded";
  }, [path]);
}
