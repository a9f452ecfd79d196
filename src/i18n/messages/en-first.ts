import { entities } from "./en/entities";
import { library } from "./en/library";
import { offline } from "./en/offline";
import { reading } from "./en/reading";
import { search } from "./en/search";
import { shell } from "./en/shell";
import { stories } from "./en/stories";
import { thread } from "./en/thread";
import { timeline } from "./en/timeline";

/** The words of the first draw of most pages, in English. */
export const messages = {
  entities,
  library,
  offline,
  reading,
  search,
  shell,
  stories,
  thread,
  timeline,
} as const;
