import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useAddress } from "@/address/use-address";
import { useFoundWords } from "./found-words";

/** Marks in the page what led here: the words of a followed result, else those of the thread. Without them the page is the same. */
export function FoundMarks() {
  const { screen, thread } = useAddress();
  const client = useQueryClient();
  const story = screen.name === "story" ? screen.id : undefined;
  const followed = useFoundWords(story);
  const words = followed ?? thread.q;
  useEffect(() => {
    if (words === undefined || !("highlights" in CSS)) return undefined;
    let stop = () => {};
    let left = false;
    const start = async () => {
      const { markPage } = await import("./mark-page");
      stop = await markPage(client, words, !followed);
      if (left) stop();
    };
    // Offline, or no index: what was to be marked is readable all the same.
    start().catch(() => undefined);
    return () => {
      left = true;
      stop();
    };
  }, [client, words, followed]);
  return null;
}
