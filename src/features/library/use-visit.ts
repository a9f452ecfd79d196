import { useEffect } from "react";
import { useEdition } from "@/content/edition-context";
import { whenIdle } from "@/lib/when-idle";
import { opened } from "./edit-library";
import { libraryStore } from "./library-store";

/** Notes, once the page has been painted, that a story was opened; without one it only reads what is kept. */
export function useVisit(story?: string): void {
  const { index } = useEdition();
  useEffect(() => {
    const store = libraryStore(index);
    const position = story === undefined ? undefined : index.position.get(story);
    const hash = position === undefined ? undefined : index.hashes[position];
    return whenIdle(() => {
      if (story === undefined || hash === undefined) void store.open();
      else void store.change(opened(story, hash, new Date()), false);
    });
  }, [index, story]);
}
