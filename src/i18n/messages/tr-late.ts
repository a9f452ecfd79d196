import { about } from "./tr/about";
import { desk } from "./tr/desk";
import { libraryRoom } from "./tr/library-room";

/** The words that a first draw can do without, in Turkish; the screens that can't bring them along. */
export const messages = { about, desk, library: libraryRoom } as const;
