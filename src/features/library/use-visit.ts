import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useEdition } from "@/content/edition-context";
import { storyQuery } from "@/content/queries";
import { whenIdle } from "@/lib/when-idle";
import { opened } from "./edit-library";
import { libraryStore } from "./library-store";

/**
 * Notes, once the page has been painted and the story's text is there, that it was opened; till then, and without one, it
 * only reads what is kept. Nobody has read what didn't arrive.
 */
export function useVisit(story = ""): void {
  const { index } = useEdition();
  // The screen asks for it; here it is only looked at.
  const { isSuccess } = useQuery({ ...storyQuery(story), enabled: false });
  useEffect(() => {
    const store = libraryStore(index);
    const hash = isSuccess ? index.hashes[index.position.get(story) ?? -1] : undefined;
    return whenIdle(() => {
      if (hash === undefined) void store.open();
      else void store.change(opened(story, hash, new Date()), false);
    });
  }, [index, story, isSuccess]);
}
