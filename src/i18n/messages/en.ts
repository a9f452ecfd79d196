import { about } from "./en/about";
import { desk } from "./en/desk";
import { entities } from "./en/entities";
import { library } from "./en/library";
import { offline } from "./en/offline";
import { reading } from "./en/reading";
import { search } from "./en/search";
import { shell } from "./en/shell";
import { shortcuts } from "./en/shortcuts";
import { stories } from "./en/stories";
import { thread } from "./en/thread";
import { timeline } from "./en/timeline";

/** Every word of the interface in English; one file a feature. */
export const messages = {
  about,
  desk,
  entities,
  library,
  offline,
  reading,
  search,
  shell,
  shortcuts,
  stories,
  thread,
  timeline,
} as const;
