import { useEffect, useInsertionEffect, useRef } from "react";
import { createStored } from "@/lib/stored";

const FACES = ["400 1em Literata", "400 1em Inter"];
/** One letter of each file of a face. */
const LETTERS = "ağ";

/** Whether the faces came once: the head script then draws the next page with them, out of the cache. */
const kept = createStored<boolean>(
  "izlek:fonts",
  (text) => text !== null,
  (value) => (value ? "kept" : null),
);

/**
 * On a first visit the text stands in a system face and never moves, so ours come when nothing else is to do, with who
 * asks for them (`CornerNotices`). The next screen is set anew anyway: it is set in ours.
 */
export function useLoadedFonts(path: string): void {
  const loaded = useRef(false);
  const before = useRef(path);
  useEffect(() => void loadFonts().then((all) => (loaded.current = all)), []);
  useInsertionEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (loaded.current) document.documentElement.dataset["fonts"] = "loaded";
  }, [path]);
}

/** @returns whether all came; a font that did not come leaves the stand-in */
async function loadFonts(): Promise<boolean> {
  const faces = await Promise.allSettled(FACES.map((face) => document.fonts.load(face, LETTERS)));
  const all = faces.every(({ status }) => status === "fulfilled");
  if (all !== kept.get()) kept.set(all);
  return all;
}
