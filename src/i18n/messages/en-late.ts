import { about } from "./en/about";
import { desk } from "./en/desk";
import { libraryRoom } from "./en/library-room";

/** The words that a first draw can do without, in English; the screens that can't bring them along. */
export const messages = { about, desk, library: libraryRoom } as const;
