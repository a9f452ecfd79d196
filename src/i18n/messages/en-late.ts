import { about } from "./en/about";
import { libraryRoom } from "./en/library-room";

/** The words that a first draw can do without, in English; the screens that can't bring them along. */
export const messages = { about, library: libraryRoom } as const;
