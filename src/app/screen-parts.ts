import type { ScreenName } from "@/address/address";
import { loadAhead } from "@/lib/load-ahead";
import { notFoundPart } from "./NotFound";

/** A page pays for its own screen; the others come when the browser is idle, or on the way to them. */
export const SCREEN_PARTS = {
  stories: loadAhead(async () => (await import("./StoriesScreen")).StoriesScreen),
  archive: loadAhead(async () => (await import("./ArchiveScreen")).ArchiveScreen),
  story: loadAhead(async () => (await import("./StoryScreen")).StoryScreen),
  entities: loadAhead(async () => (await import("./EntitiesScreen")).EntitiesScreen),
  entity: loadAhead(async () => (await import("./EntityScreen")).EntityScreen),
  library: loadAhead(async () => (await import("./LibraryScreen")).LibraryScreen),
  about: loadAhead(async () => (await import("./AboutScreen")).AboutScreen),
  "not-found": notFoundPart,
  desk: loadAhead(async () => (await import("./DeskScreen")).DeskScreen),
} as const;

/** Loads what a screen is drawn with, before it is. */
export async function loadScreen(name: ScreenName): Promise<void> {
  await SCREEN_PARTS[name].load();
}

/** Brings the screens that most steps lead to; one that doesn't arrive is asked for again when it is wanted. */
export function bringLikelyScreens(): void {
  for (const name of ["stories", "story", "entity"] as const) void loadScreen(name).catch(() => {});
}

/** Screens whose first draw shows words of the late messages. */
export const SAYS_LATE_WORDS: ReadonlySet<ScreenName> = new Set(["about", "library", "entities"]);
