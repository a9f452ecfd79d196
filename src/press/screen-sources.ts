import type { ScreenName } from "@/address/address";

/** Where the source of a screen stands; the build names the screen's chunk by its name here. */
export const SCREEN_SOURCES: Readonly<Record<ScreenName, string>> = {
  stories: "src/app/StoriesScreen.tsx",
  archive: "src/app/ArchiveScreen.tsx",
  story: "src/app/StoryScreen.tsx",
  entities: "src/app/EntitiesScreen.tsx",
  entity: "src/app/EntityScreen.tsx",
  library: "src/app/LibraryScreen.tsx",
  about: "src/app/AboutScreen.tsx",
  "not-found": "src/app/NotFoundScreen.tsx",
  desk: "src/app/DeskScreen.tsx",
};
