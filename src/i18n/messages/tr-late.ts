import { about } from "./tr/about";
import { libraryRoom } from "./tr/library-room";

/** The words that a first draw can do without, in Turkish; the screens that can't bring them along. */
export const messages = { about, library: libraryRoom } as const;
