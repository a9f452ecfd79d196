import { entities } from "./en/entities";
import { reading } from "./en/reading";
import { search } from "./en/search";
import { shell } from "./en/shell";
import { shortcuts } from "./en/shortcuts";
import { stories } from "./en/stories";
import { thread } from "./en/thread";
import { timeline } from "./en/timeline";

/** Every word of the interface in English; one file a feature. */
export const messages = { entities, reading, search, shell, shortcuts, stories, thread, timeline } as const;
