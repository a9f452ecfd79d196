import { messages as first } from "./tr-first";
import { messages as late } from "./tr-late";

/** Every word of the interface in Turkish; one file a feature. */
export const messages = { ...first, ...late, library: { ...first.library, ...late.library } } as const;
