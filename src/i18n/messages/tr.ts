import { entities } from "./tr/entities";
import { reading } from "./tr/reading";
import { shell } from "./tr/shell";
import { shortcuts } from "./tr/shortcuts";
import { stories } from "./tr/stories";
import { thread } from "./tr/thread";

/** Every word of the interface in Turkish; one file a feature. */
export const messages = { entities, reading, shell, shortcuts, stories, thread } as const;
