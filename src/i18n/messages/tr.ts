import { entities } from "./tr/entities";
import { reading } from "./tr/reading";
import { search } from "./tr/search";
import { shell } from "./tr/shell";
import { shortcuts } from "./tr/shortcuts";
import { stories } from "./tr/stories";
import { thread } from "./tr/thread";
import { timeline } from "./tr/timeline";

/** Every word of the interface in Turkish; one file a feature. */
export const messages = { entities, reading, search, shell, shortcuts, stories, thread, timeline } as const;
