import { loadAhead } from "@/lib/load-ahead";

/** The timeline is drawn on the stories' pages; other pages don't pay for it. */
export const timelinePart = loadAhead(async () => (await import("@/features/timeline/Timeline")).Timeline);
export const threadStripPart = loadAhead(
  async () => (await import("@/features/timeline/ThreadStrip")).ThreadStrip,
);
