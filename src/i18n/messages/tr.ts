import { joined } from "./joined";
import { printed } from "./tr/printed";
import { messages as first } from "./tr-first";
import { messages as late } from "./tr-late";

/** Every word of the interface in Turkish; one file a feature. */
export const messages = { ...joined(first, late), printed } as const;
