import { about } from "./tr/about";
import { desk } from "./tr/desk";
import { entities } from "./tr/entities";
import { library } from "./tr/library";
import { offline } from "./tr/offline";
import { reading } from "./tr/reading";
import { search } from "./tr/search";
import { shell } from "./tr/shell";
import { shortcuts } from "./tr/shortcuts";
import { stories } from "./tr/stories";
import { thread } from "./tr/thread";
import { timeline } from "./tr/timeline";

/** Every word of the interface in Turkish; one file a feature. */
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
