import { printed } from "./en/printed";
import { messages as first } from "./en-first";
import { messages as late } from "./en-late";

/** Every word of the interface in English; one file a feature. */
export const messages = {
  ...first,
  ...late,
  printed,
  entities: { ...first.entities, ...late.entities },
  library: { ...first.library, ...late.library },
  timeline: { ...first.timeline, ...late.timeline },
} as const;
