import { loadAhead } from "@/lib/load-ahead";

/** Other pages don't pay for the library's screen. */
export const libraryPart = loadAhead(async () => (await import("./LibraryScreen")).LibraryScreen);
