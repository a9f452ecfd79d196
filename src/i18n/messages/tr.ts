import { printed } from "./tr/printed";
import { messages as first } from "./tr-first";
import { messages as late } from "./tr-late";

/** Every word of the interface in Turkish; one file a feature. */
export const messages = {
  ...first,
  ...late,
  printed,
  entities: { ...first.entities, ...late.entities },
  library: { ...first.library, ...late.library },
  timeline: { ...first.timeline, ...late.timeline },
} as const;
