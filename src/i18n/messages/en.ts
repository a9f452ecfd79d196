import { messages as first } from "./en-first";
import { messages as late } from "./en-late";

/** Every word of the interface in English; one file a feature. */
export const messages = { ...first, ...late, library: { ...first.library, ...late.library } } as const;
