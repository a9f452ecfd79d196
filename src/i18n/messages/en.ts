import { printed } from "./en/printed";
import { messages as first } from "./en-first";
import { messages as late } from "./en-late";
import { joined } from "./joined";

/** Every word of the interface in English; one file a feature. */
export const messages = { ...joined(first, late), printed } as const;
