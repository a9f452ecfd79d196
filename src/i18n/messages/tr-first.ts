import { entities } from "./tr/entities";
import { library } from "./tr/library";
import { offline } from "./tr/offline";
import { reading } from "./tr/reading";
import { search } from "./tr/search";
import { shell } from "./tr/shell";
import { stories } from "./tr/stories";
import { thread } from "./tr/thread";
import { timeline } from "./tr/timeline";

/** The words of the first draw of most pages, in Turkish. */
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
